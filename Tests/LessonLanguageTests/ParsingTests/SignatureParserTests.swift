import Testing
@testable import LessonLanguage

@Suite struct SignatureParserTests {
  static let signatures = [
    "func f()", "func f() -> Int", "func f(x: Int)", "func f(_ x: Int)", "func f(at x: Int, _ y: Double = 1.5)",
    "func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]",
    "func reduce<R>(into start: R, _ update: (inout R, Element) throws -> ()) rethrows -> R",
    "init()", "init(_ text: String)", "init?(_ text: String, radix: Int = 10)",
    "init<S: Sequence>(_ elements: S) where S.Element == Element",
    "init(repeating value: Element, count: Int)", "convenience init(x: Int) throws", "required init!(y: Int)",
    "var count: Int { get }", "var count: Int", "static var zero: Self { get }", "var x: [Int]? { get set }",
    "let k: Double",
    "static let pi: Double = 3.25", "var y: Int { mutating get nonmutating set }", "var z: Int { get throws }",
    "subscript(index: Int) -> Element { get set }", "subscript(at i: Int, j: Int) -> Element { get }",
    "subscript(key: Key, default standard: @autoclosure () -> Value) -> Value { get set }",
    "subscript<T>(path: T) -> Int where T: P { get }",
    "static subscript(_ i: Int) -> Int { get }", "static func zeros(_ shape: Int...) -> Tensor",
    "mutating func append(_ x: Element)",
    "static func + (a: Tensor, b: Tensor) throws -> Tensor", "static prefix func - (a: Tensor) -> Tensor",
    "postfix func ... (a: Int) -> Int",
    "func • (a: Tensor, b: Tensor) throws -> Tensor", "func == <T: Equatable>(a: T, b: T) -> Bool",
    "static func += (a: inout Int, b: Int)",
    "func .== (a: V, b: V) -> M", "@discardableResult mutating func removeLast() -> Element",
    "@available(*, deprecated) public func f()",
    "private(set) var q: Int", "func f(x: inout [String: [Int]])",
    "func f(x: @escaping (Int) -> Void, y: @autoclosure @escaping () -> Bool)",
    "func f(x: ((Int, String) -> (Int) -> Int)?)", "func f(x: (a: Int, b: Double), y: (), z: (Int))",
    "func f(_: Int)", "func f(x _: Int)",
    "func f() -> (min: Int, max: Int)?", "func f() -> some P & Q", "func f(x: any P, y: some Q<Int>)",
    "func f(x: (any P)?)", "func f(x: Int.Type, y: Array<Int>.Index)",
    "func f(x: Dictionary<String, Array<Int>>, y: A.B<C>.D)", "func f(x: T!, y: [[Int]?], z: Set<Int>?)",
    "func f(x: P & Q & R)",
    "func f<A, B: P & Q, C>(a: A) -> B where A: Sequence, A.Element == [B], C: Hashable", "func f<T where T: P>(x: T)",
    "func f(x: Int = -1, y: Double = -2.5e-3, z: Float = 1e10, w: Int = 0xFF, v: Int = 1_000, u: Double = 0x1.8p3)",
    "func f(x: Bool = true, y: Int? = nil, z: String = \"a\\n\\\"b\\\\\", w: String = \"\")",
    "func f(x: [Int] = [], y: [Int: Int] = [:], z: [Int] = [1, -2])",
    "func f(x: Mode = .fast, y: Mode = Mode.slow, z: Double = .infinity, w: Opt = .adam(rate: 0.1, 2), v: G = G())",
    "func f(separator: String = \", \", terminator: String = \"\\n\")",
    "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
    "func `default`(`in`: Int, for `self`: Int)", "func f(in x: Int, where y: Int, throws: Bool)",
    "func initialise(funcs: Int, variable: Int)",
    "func f(x: (_ a: Int, _ b: inout Int, Int...) throws -> Void)", "func f( x : Int ,y:Int )->Int",
    "func f()\n  throws\n  -> Int", "func f(x: Int...) rethrows",
    "func größe(é: Int) -> Ø", "func f(x: (Int) -> Int = g)",
    "func f(x: Self, y: Self.Element, z: Any, w: AnyObject)", "class func f()",
    "func f(x: [String: (Int) throws -> Int])",
    "func f(x: @Sendable (Int) -> Int)", "func f(x: ([Int], [Int: [Int]]))",
    "static func < (a: Self, b: Self) -> Bool", "func f(x: Int = 0, y: Range<Int>? = nil)",
    "func f(x: P.Protocol)", "func f(x: (label: (Int) -> Int, Int))",
  ]

  /// What the compiler's parser and `Lowering` make of it; a protocol's members have no bodies.
  static func reference(_ signature: String) -> String {
    let text = tree(of: "protocol P {\n\(signature)\n}")
    return text.hasPrefix("(protocol P ") ? String(text.dropFirst("(protocol P ".count).dropLast()) : text
  }

  @Test(arguments: signatures) func agreesWithTheCompilersParser(_ signature: String) throws {
    #expect(Dump.declaration(try Parsing.declaration(signature)) == Self.reference(signature))
  }

  @Test(arguments: [
    ("", "expected a name at byte 0 of ''"), ("func", "expected a name at byte 4 of 'func'"),
    ("func f", "expected '(' at byte 6 of 'func f'"), ("func f(x)", "expected a name at byte 8 of 'func f(x)'"),
    ("func f(x: )", "expected a name at byte 10 of 'func f(x: )'"),
    ("func f() -> Int {}", "expected the end of the declaration at byte 16 of 'func f() -> Int {}'"),
    ("func f(x: Int = )", "expected a name at byte 16 of 'func f(x: Int = )'"),
    ("func f(x: Int = \"a)", "expected '\"' at byte 19 of 'func f(x: Int = \"a)'"),
    ("struct A", "expected a name at byte 8 of 'struct A'"),
    ("func f(x: [Int)", "expected ']' at byte 14 of 'func f(x: [Int)'"),
    ("func f() throws Int", "expected the end of the declaration at byte 16 of 'func f() throws Int'"),
    ("var x: inout Int", "expected a type that is not inout at byte 16 of 'var x: inout Int'"),
  ]) func saysWhatItExpects(_ text: String, _ message: String) {
    #expect(throws: SignatureError.self) { try Parsing.declaration(text) }
    do { _ = try Parsing.declaration(text) } catch { #expect(error.description == message) }
  }

  @Test func readsCutAndChangedTextWithoutATrap() {
    var random = Mutations(seed: 3)
    for signature in Self.signatures {
      for length in 0..<signature.utf8.count { _ = try? Parsing.declaration(String(decoding: signature.utf8.prefix(length), as: UTF8.self)) }
      for _ in 0..<200 { _ = try? Parsing.declaration(random.mutated(signature)) }
    }
    let deep = "func f(x: " + String(repeating: "[", count: 100_000)
    #expect(throws: SignatureError.self) { try Parsing.declaration(deep) }
  }
}
