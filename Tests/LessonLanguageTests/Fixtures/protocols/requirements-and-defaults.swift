// native: alone
protocol Shape: Named {
  var area: Double { get }
  var scale: Double { get set }
  func describe(prefix: String) -> String
  init(side: Double)
  static var kind: String { get }
  mutating func grow()
}
protocol Named { var name: String { get } }
extension Shape {
  func describe(prefix: String) -> String { prefix + name + " \(area)" }
  var doubled: Double { area * 2 }
}
struct Square: Shape {
  var side: Double
  var scale = 1.0
  var area: Double { side * side * scale }
  var name: String { "square" }
  static let kind = "polygon"
  init(side: Double) { self.side = side }
  mutating func grow() { side += 1 }
}
struct Circle: Shape {
  var radius: Double
  var scale: Double
  var area: Double { 3 * radius * radius * scale }
  var name: String = "circle"
  static var kind: String { "round" }
  init(side: Double) { radius = side; scale = 1 }
  func describe(prefix: String) -> String { "O" + prefix }
  mutating func grow() { radius *= 2 }
}
func total<S: Shape>(_ shapes: [S]) -> Double { shapes.reduce(0) { $0 + $1.area } }
func make<S: Shape>(_ side: Double) -> S { S(side: side) }
func kind<S: Shape>(of s: S) -> String { S.kind + " " + s.describe(prefix: "-") }
func grown<S>(_ s: S) -> S where S: Shape { var s = s; s.grow(); s.scale *= 2; return s }
print(total([Square(side: 2), Square(side: 3)]))  // prints: 13.0
let c: Circle = make(2)
print(c.area, kind(of: c), kind(of: Square(side: 1)))  // prints: 12.0 round O- polygon -square 1.0
print(grown(c).area, grown(Square(side: 1)).area, c.doubled)  // prints: 96.0 8.0 24.0
protocol Container {
  associatedtype Item
  var count: Int { get }
  mutating func push(_ item: Item)
  subscript(i: Int) -> Item { get }
}
struct Stack<Element>: Container {
  var items: [Element] = []
  var count: Int { items.count }
  mutating func push(_ item: Element) { items.append(item) }
  subscript(i: Int) -> Element { items[i] }
}
struct IntBag: Container {
  var items: [Int] = []
  var count: Int { items.count }
  mutating func push(_ item: Int) { items.append(item) }
  subscript(i: Int) -> Int { items[i] * 10 }
}
extension Container where Item: Equatable {
  func firstIndex(of item: Item) -> Int? {
    for i in 0..<count where self[i] == item { return i }
    return nil
  }
}
extension Container where Item == Int {
  func sum() -> Int { var s = 0; for i in 0..<count { s += self[i] }; return s }
}
func fill<C: Container>(_ c: inout C, _ xs: [C.Item]) { for x in xs { c.push(x) } }
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
  if a.count != b.count { return false }
  for i in 0..<a.count { if a[i] != b[i] { return false } }
  return true
}
var st = Stack<Int>()
fill(&st, [1, 2, 3])
var bag = IntBag()
fill(&bag, [1, 2])
print(st.sum(), bag.sum(), st.firstIndex(of: 3) ?? -1, same(st, bag))  // prints: 6 30 2 false
extension Array where Element == Double { func mean() -> Double { isEmpty ? 0 : reduce(0, +) / Double(count) } }
extension Array where Element: Comparable { func top() -> Element? { self.max() } }
print([1.0, 2.0].mean(), [3, 1].top() ?? 0)  // prints: 1.5 3
extension Int: Named { var name: String { "int \(self)" } }
print(5.name)  // prints: int 5
protocol Addable { static func + (a: Self, b: Self) -> Self; static var zero: Self { get } }
extension Int: Addable { static var zero: Int { 0 } }
struct V: Addable { var x = 0; static func + (a: V, b: V) -> V { V(x: a.x + b.x) }; static let zero = V() }
func addAll<T: Addable>(_ xs: [T]) -> T { var t = T.zero; for x in xs { t = t + x }; return t }
print(addAll([1, 2, 3]), addAll([V(x: 4), V(x: 5)]))  // prints: 6 V(x: 9)
