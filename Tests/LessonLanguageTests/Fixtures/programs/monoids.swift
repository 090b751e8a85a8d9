// native: alone
// Value types with static members, nested generics, protocols with Self, type erasure and metatypes.
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var empty: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static let empty = ""; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: Self, b: Self) -> Self { a + b } }
extension Optional: Monoid where Wrapped: Monoid { static var empty: Wrapped? { nil }; static func <> (a: Self, b: Self) -> Self { switch (a, b) { case let (x?, y?): x <> y; case (let x?, nil), (nil, let x?): x; default: nil } } }
struct Pair<A, B> { var a: A, b: B; init(_ a: A, _ b: B) { self.a = a; self.b = b } }
extension Pair: Monoid where A: Monoid, B: Monoid { static var empty: Pair { Pair(.empty, .empty) }; static func <> (x: Pair, y: Pair) -> Pair { Pair(x.a <> y.a, x.b <> y.b) } }
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.empty, <>) } }
print([1, 2, 3].fold(), ["a", "b"].fold(), [[1], [2, 3]].fold(), [Optional(1), nil, 5].fold() as Any)
let p = [Pair(1, "x"), Pair(2, "y")].fold(); print(p.a, p.b, Pair<Int, [Int]>.empty.b.count)
func mconcat<M: Monoid>(_ xs: M...) -> M { xs.fold() }; print(mconcat("a", "b", "c"), mconcat([1], [2]), mconcat() as Int)
protocol Copyable2 { init(copying other: Self); func same(as other: Self) -> Bool }
extension Copyable2 where Self: Equatable { func same(as other: Self) -> Bool { self == other } }
struct Doc: Copyable2, Equatable { var t: String; init(t: String) { self.t = t }; init(copying o: Doc) { self.init(t: o.t + "'") } }
func clone<T: Copyable2>(_ x: T) -> (T, Bool) { let c = T(copying: x); return (c, c.same(as: x)) }; print(clone(Doc(t: "d")))
struct Registry { static private(set) var makers: [String: () -> any Named] = [:]; static func add<T: Named>(_ t: T.Type) { makers[T.name] = { T() } }; static func make(_ n: String) -> (any Named)? { makers[n]?() } }
protocol Named { static var name: String { get }; init(); var id: Int { get } }
struct One: Named { static let name = "one"; var id = 1 }; struct Two: Named { static var name: String { "two" }; let id = 2 }
Registry.add(One.self); Registry.add(Two.self); print(Registry.make("two")?.id ?? 0, Registry.make("x") == nil, Registry.makers.keys.sorted())
let kinds: [any Named.Type] = [One.self, Two.self]; print(kinds.map { $0.name }, kinds.map { $0.init().id }, type(of: kinds[0].init()))
enum Either<L, R> { case left(L), right(R); func fold<T>(_ f: (L) -> T, _ g: (R) -> T) -> T { switch self { case .left(let l): f(l); case .right(let r): g(r) } }; func map<T>(_ f: (R) -> T) -> Either<L, T> { switch self { case .left(let l): .left(l); case .right(let r): .right(f(r)) } } }
let es: [Either<String, Int>] = [.left("e"), .right(4)]; print(es.map { $0.map { $0 * 2 }.fold({ "L\($0)" }, { "R\($0)" }) }); extension Either: Equatable where L: Equatable, R: Equatable {}; print(es[0] == .left("e"), es[1] == .right(5))
// prints: 6 ab [1, 2, 3] Optional(6)
// prints: 3 xy 0
// prints: abc [1, 2] 0
// prints: (main.Doc(t: "d\'"), false)
// prints: 2 true ["one", "two"]
// prints: ["one", "two"] [1, 2] One
// prints: ["Le", "R8"]
// prints: true false
