// native: alone
protocol Drawable { func draw() -> String }
struct Line: Drawable { var elements: [Drawable]; func draw() -> String { elements.map { $0.draw() }.joined(separator: "") } }
struct Text: Drawable { var content: String; init(_ content: String) { self.content = content }; func draw() -> String { content } }
struct Space: Drawable { func draw() -> String { " " } }
struct Stars: Drawable { var length: Int; func draw() -> String { String(repeating: "*", count: length) } }
struct AllCaps: Drawable { var content: Drawable; func draw() -> String { content.draw().uppercased() } }
@resultBuilder
struct DrawingBuilder {
  static func buildBlock(_ components: Drawable...) -> Drawable { Line(elements: components) }
  static func buildEither(first: Drawable) -> Drawable { first }
  static func buildEither(second: Drawable) -> Drawable { second }
  static func buildArray(_ components: [Drawable]) -> Drawable { Line(elements: components) }
}
func draw(@DrawingBuilder content: () -> Drawable) -> Drawable { content() }
func caps(@DrawingBuilder content: () -> Drawable) -> Drawable { AllCaps(content: content()) }
func makeGreeting(for name: String? = nil) -> Drawable {
  let greeting = draw {
    Stars(length: 3)
    Text("Hello")
    Space()
    caps {
      if let name = name { Text(name + "!") } else { Text("World!") }
    }
    Stars(length: 2)
  }
  return greeting
}
print(makeGreeting().draw())
print(makeGreeting(for: "Ravi Patel").draw())
let manyStars = draw {
  Text("Stars:")
  for length in 1...3 { Space(); Stars(length: length) }
}
print(manyStars.draw())
@resultBuilder
struct ArrayBuilder<T> {
  static func buildExpression(_ e: T) -> [T] { [e] }
  static func buildExpression(_ e: [T]) -> [T] { e }
  static func buildBlock(_ parts: [T]...) -> [T] { parts.flatMap { $0 } }
  static func buildOptional(_ c: [T]?) -> [T] { c ?? [] }
  static func buildEither(first c: [T]) -> [T] { c }
  static func buildEither(second c: [T]) -> [T] { c }
  static func buildArray(_ c: [[T]]) -> [T] { c.flatMap { $0 } }
  static func buildLimitedAvailability(_ c: [T]) -> [T] { c }
}
func array<T>(@ArrayBuilder<T> _ make: () -> [T]) -> [T] { make() }
enum Kind { case a, b(Int), c }
@ArrayBuilder<Int> func numbers(_ n: Int, _ k: Kind) -> [Int] {
  1
  let x = n * 2
  x
  if n > 3 { 100; 200 }
  if n > 10 { 1000 } else if n > 5 { 500 } else if n > 2 { 50 } else { 5 }
  switch k {
  case .a: 7
  case .b(let v): v; v + 1
  case .c: [8, 9]
  }
  for i in 0..<n where i % 2 == 0 { i; if i > 1 { -i } }
  do { 42 }
}
print(numbers(2, .a)); print(numbers(4, .b(3))); print(numbers(6, .c)); print(numbers(11, .a))
print(array { 1; 2; if true { 3 } } as [Int])
let strings: [String] = array { "a"; for s in ["b", "c"] { s + "!" } }
print(strings)
struct Menu { @ArrayBuilder<String> var items: [String] { "x"; "y"; if #available(macOS 99, *) { "z" } }
  @ArrayBuilder<String> func more() -> [String] { "m" }
  @ArrayBuilder<String> static var all: [String] { "s"; "t" } }
print(Menu().items, Menu().more(), Menu.all)
struct Pair<A, B> { var a: A, b: B }
enum Either<A, B> { case first(A), second(B) }
@resultBuilder enum Tuples {
  static func buildBlock<A>(_ a: A) -> A { a }
  static func buildBlock<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
  static func buildBlock<A, B, C>(_ a: A, _ b: B, _ c: C) -> (A, B, C) { (a, b, c) }
  static func buildEither<A, B>(first a: A) -> Either<A, B> { .first(a) }
  static func buildEither<A, B>(second b: B) -> Either<A, B> { .second(b) }
  static func buildOptional<A>(_ a: A?) -> A? { a }
}
func tuple<T>(@Tuples _ make: () -> T) -> T { make() }
print(tuple { 1; "two"; 3.0 })
func either(_ n: Int) {
  let v = tuple { if n == 0 { 1 } else if n == 1 { "one" } else { 1.5 }; if n == 1 { "opt" } }
  print(v, type(of: v))
}
either(0); either(1); either(2)
@resultBuilder struct Sum {
  static func buildPartialBlock(first: Int) -> Int { first }
  static func buildPartialBlock(accumulated: Int, next: Int) -> Int { accumulated + next }
  static func buildFinalResult(_ x: Int) -> String { "sum \(x)" }
}
@Sum func sum() -> String { 1; 2; 3; 4 }
print(sum())
@Sum var computed: String { 5; 6 }
print(computed)
struct Doc { let title: String; @ArrayBuilder<String> var content: () -> [String] }
let doc = Doc(title: "T") { "p1"; "p2" }
print(doc.title, doc.content())
protocol View { associatedtype Body; @ArrayBuilder<String> var body: Body { get } }
struct Mine: View { var flag = true; var body: [String] { "inferred"; if flag { "flag" } } }
print(Mine().body)
@ArrayBuilder<Int> func withReturn() -> [Int] { return [9, 9] }
print(withReturn())
let explicit: [Int] = array { return [4] }
print(explicit)
extension Array { init(@ArrayBuilder<Element> build: () -> [Element]) { self = build() } }
print(Array<Int> { 1; 2; for i in 5..<7 { i } })
func nested() -> [Int] { array { 1; array { 2; array { 3; if true { 4 } } } } }
print(nested())
func local() { @ArrayBuilder<Int> func f() -> [Int] { 1; 2 }; @ArrayBuilder<Int> var g: [Int] { 3 }; print(f(), g) }
local()
// prints: ***Hello WORLD!**
// prints: ***Hello RAVI PATEL!**
// prints: Stars: * ** ***
// prints: [1, 4, 5, 7, 0, 42]
// prints: [1, 8, 100, 200, 50, 3, 4, 0, 2, -2, 42]
// prints: [1, 12, 100, 200, 500, 8, 9, 0, 2, -2, 4, -4, 42]
// prints: [1, 22, 100, 200, 1000, 7, 0, 2, -2, 4, -4, 6, -6, 8, -8, 10, -10, 42]
// prints: [1, 2, 3]
// prints: ["a", "b!", "c!"]
// prints: ["x", "y", "z"] ["m"] ["s", "t"]
// prints: (1, "two", 3.0)
// prints: (main.Either<main.Either<Swift.Int, Swift.String>, Swift.Double>.first(main.Either<Swift.Int, Swift.String>.first(1)), nil) (Either<Either<Int, String>, Double>, Optional<String>)
// prints: (main.Either<main.Either<Swift.Int, Swift.String>, Swift.Double>.first(main.Either<Swift.Int, Swift.String>.second("one")), Optional("opt")) (Either<Either<Int, String>, Double>, Optional<String>)
// prints: (main.Either<main.Either<Swift.Int, Swift.String>, Swift.Double>.second(1.5), nil) (Either<Either<Int, String>, Double>, Optional<String>)
// prints: sum 10
// prints: sum 11
// prints: T ["p1", "p2"]
// prints: ["inferred", "flag"]
// prints: [9, 9]
// prints: [4]
// prints: [1, 2, 5, 6]
// prints: [1, 2, 3, 4]
// prints: [1, 2] [3]
