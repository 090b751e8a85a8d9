// native: alone
protocol Stack { associatedtype Item; var items: [Item] { get set }; init() }
extension Stack {
  mutating func push(_ i: Item) { items.append(i) }
  @discardableResult mutating func pop() -> Item? { items.popLast() }
  var top: Item? { items.last }
}
extension Stack where Item: Numeric { var sum: Item { items.reduce(0, +) } }
extension Stack where Item == String { var text: String { items.joined(separator: "/") } }
struct Ints: Stack { var items: [Int] = [] }
struct Words: Stack, CustomStringConvertible { var items: [String] = []; var description: String { "<\(text)>" } }
struct Gen<T>: Stack { var items: [T] = [] }
extension Gen: Equatable where T: Equatable {}
func build<S: Stack>(_ s: S.Type, _ xs: S.Item...) -> S { var r = S(); for x in xs { r.push(x) }; return r }
var i = build(Ints.self, 1, 2, 3)
print(i.sum, i.top ?? -1, i.pop()!, i.sum)
var w = build(Words.self, "a", "b"); w.push("c"); print(w)
print(build(Gen<Double>.self, 1, 2.5).sum, build(Gen<Int>.self, 1) == Gen(items: [1]))
func allEqual<A: Stack, B: Stack>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable { a.items == b.items }
print(allEqual(i, Gen(items: [1, 2])), allEqual(w, build(Gen<String>.self, "a")))
func largest<S: Stack>(_ s: S) -> S.Item? where S.Item: Comparable { s.items.max() }
print(largest(i) as Any, largest(Ints()) as Any)
// prints: 6 3 3 3
// prints: <a/b/c>
// prints: 3.5 true
// prints: true false
// prints: Optional(2) nil
