// native: alone
// type erasure, generic constraints, protocol composition, conditional conformances, static dispatch rules
protocol Animal { associatedtype Food; var name: String { get }; func eat(_ f: Food) -> String }
struct Hay { let kg = 2 }
struct Cow: Animal { let name = "cow"; func eat(_ f: Hay) -> String { "munch \(f.kg)" } }
struct Lion: Animal { let name = "lion"; func eat(_ f: String) -> String { "tear " + f } }
struct AnyAnimal<F>: Animal {
  let name: String
  private let _eat: (F) -> String
  init<A: Animal>(_ a: A) where A.Food == F { name = a.name; _eat = a.eat }
  func eat(_ f: F) -> String { _eat(f) }
}
let c = AnyAnimal(Cow())
print(c.name, c.eat(Hay()), AnyAnimal(Lion()).eat("zebra"))  // prints: cow munch 2 tear zebra
protocol HasArea { var area: Double { get } }
protocol Named { var name: String { get } }
struct Sq: HasArea, Named { var s: Double; var area: Double { s * s }; var name: String { "sq" } }
func show(_ x: any HasArea & Named) -> String { "\(x.name) \(x.area)" }
func show2<T: HasArea & Named>(_ x: T) -> String { "\(x.name)! \(x.area)" }
print(show(Sq(s: 2)), show2(Sq(s: 3)))  // prints: sq 4.0 sq! 9.0
typealias NamedArea = HasArea & Named
let items: [any NamedArea] = [Sq(s: 1), Sq(s: 2)]
print(items.map { $0.area }.reduce(0, +), items.map(\.name))  // prints: 5.0 ["sq", "sq"]
struct Box<T> { var v: T }
extension Box: Equatable where T: Equatable {}
extension Box: CustomStringConvertible where T: CustomStringConvertible { var description: String { "[\(v.description)]" } }
extension Box where T == Int { var doubled: Int { v * 2 } ; static func make() -> Box { Box(v: 7) } }
extension Box where T: Numeric { func plus(_ o: Box) -> Box { Box(v: v + o.v) } }
print(Box(v: 1) == Box(v: 1), Box(v: "x"), Box(v: 4).doubled, Box.make().v, Box(v: 1.5).plus(Box(v: 2)).v)  // prints: true [x] 8 7 3.5
protocol Monoid { static var empty: Self { get }; func combine(_ o: Self) -> Self }
extension Int: Monoid { static var empty: Int { 0 }; func combine(_ o: Int) -> Int { self + o } }
extension String: Monoid { static var empty: String { "" }; func combine(_ o: String) -> String { self + o } }
extension Array: Monoid { static var empty: [Element] { [] }; func combine(_ o: [Element]) -> [Element] { self + o } }
extension Optional: Monoid where Wrapped: Monoid {
  static var empty: Wrapped? { nil }
  func combine(_ o: Wrapped?) -> Wrapped? {
    switch (self, o) { case (nil, let x), (let x, nil): return x; case (let a?, let b?): return a.combine(b) }
  }
}
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.empty) { $0.combine($1) } } }
print([1, 2, 3].fold(), ["a", "b"].fold(), [[1], [2, 3]].fold(), [Optional(1), nil, 3].fold() ?? -1)  // prints: 6 ab [1, 2, 3] 4
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { compose(f, g) }
let h = { (x: Int) in x + 1 } >>> { $0 * 2 } >>> { "<\($0)>" }
print(h(3))  // prints: <8>
protocol Visitor { associatedtype Result; func visit(num: Int) -> Result; func visit(add a: Expr, _ b: Expr) -> Result }
indirect enum Expr { case num(Int), add(Expr, Expr)
  func accept<V: Visitor>(_ v: V) -> V.Result { switch self { case .num(let n): return v.visit(num: n); case let .add(a, b): return v.visit(add: a, b) } } }
struct Eval: Visitor { func visit(num: Int) -> Int { num }; func visit(add a: Expr, _ b: Expr) -> Int { a.accept(self) + b.accept(self) } }
struct Show: Visitor { func visit(num: Int) -> String { "\(num)" }; func visit(add a: Expr, _ b: Expr) -> String { "(\(a.accept(self)) + \(b.accept(self)))" } }
let e = Expr.add(.num(1), .add(.num(2), .num(3)))
print(e.accept(Eval()), e.accept(Show()))  // prints: 6 (1 + (2 + 3))
