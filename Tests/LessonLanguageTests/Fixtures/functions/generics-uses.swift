// native: alone
struct Stack<T> { private var items: [T] = []; mutating func push(_ t: T) { items.append(t) }; mutating func pop() -> T? { items.popLast() }; var top: T? { items.last }; var count: Int { items.count } }
extension Stack where T: Equatable { func has(_ t: T) -> Bool { items.contains(t) } }
extension Stack: CustomStringConvertible { var description: String { "Stack(\(items))" } }
extension Stack: Equatable where T: Equatable {}
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral e: T...) { self.init(); e.forEach { push($0) } } }
var s: Stack = [1, 2]
s.push(3)
print(s, s.pop()!, s.has(2), s == [1, 2], s.top as Any)
func largest<T: Comparable>(_ a: T, _ rest: T...) -> T { rest.reduce(a, max) }
print(largest(3, 9, 2), largest("a"), largest(1.5, 2))
func allEqual<C: Collection>(_ c: C) -> Bool where C.Element: Equatable { c.dropFirst().allSatisfy { $0 == c.first } }
print(allEqual([1, 1]), allEqual("aab"), allEqual([Int]()))
struct Pair<A, B> { var a: A; var b: B; func swapped() -> Pair<B, A> { Pair<B, A>(a: b, b: a) }; func map<C>(_ f: (A) -> C) -> Pair<C, B> { .init(a: f(a), b: b) } }
print(Pair(a: 1, b: "x").swapped(), Pair(a: 2, b: 3).map { "\($0)" }.a)
extension Pair where A == B { var both: [A] { [a, b] } }
print(Pair(a: 1, b: 2).both)
extension Array where Element: Numeric { func dot(_ o: [Element]) -> Element { zip(self, o).map(*).reduce(0, +) } }
print([1, 2, 3].dot([4, 5, 6]), [1.5].dot([2]))
enum Tree<T: Comparable> { case leaf; indirect case node(Tree, T, Tree)
  func inserting(_ v: T) -> Tree { switch self { case .leaf: return .node(.leaf, v, .leaf); case let .node(l, x, r): return v < x ? .node(l.inserting(v), x, r) : .node(l, x, r.inserting(v)) } }
  var list: [T] { switch self { case .leaf: return []; case let .node(l, x, r): return l.list + [x] + r.list } } }
print([5, 2, 8, 1].reduce(Tree.leaf) { $0.inserting($1) }.list)
func group<S: Sequence, K: Hashable>(_ s: S, by key: (S.Element) -> K) -> [K: [S.Element]] { s.reduce(into: [:]) { $0[key($1), default: []].append($1) } }
print(group(1...6) { $0 % 3 }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
typealias Grid<T> = [[T]]
let g: Grid<Int> = [[1], [2]]
print(g.flatMap { $0 })
// prints: Stack([1, 2, 3]) 3 true true Optional(2)
// prints: 9 a 2.0
// prints: true false true
// prints: Pair<String, Int>(a: "x", b: 1) 2
// prints: [1, 2]
// prints: 32 3.0
// prints: [1, 2, 5, 8]
// prints: ["0:[3, 6]", "1:[1, 4]", "2:[2, 5]"]
// prints: [1, 2]
