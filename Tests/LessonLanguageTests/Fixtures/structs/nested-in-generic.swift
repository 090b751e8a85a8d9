// native: alone
struct Graph<Node: Hashable> {
  struct Edge { let to: Node; let weight: Int }
  enum Mark: String { case seen, new }
  private var adjacency: [Node: [Edge]] = [:]
  var marks: [Node: Mark] = [:]
  mutating func add(_ from: Node, _ to: Node, _ weight: Int = 1) {
    adjacency[from, default: []].append(Edge(to: to, weight: weight))
    marks[from] = .seen
  }
  func edges(of node: Node) -> [Edge] { adjacency[node] ?? [] }
}
struct LinkedList<Element> {
  indirect enum Link { case end, node(Element, Link) }
  var first = Link.end
  mutating func push(_ element: Element) { first = .node(element, first) }
}
extension LinkedList: Sequence {
  struct Iterator: IteratorProtocol {
    var link: Link
    mutating func next() -> Element? {
      guard case let .node(element, rest) = link else { return nil }
      link = rest
      return element
    }
  }
  func makeIterator() -> Iterator { Iterator(link: first) }
}
struct Outer<A> {
  struct Inner<B> {
    var pair: (A, B)
    struct Leaf { let a: A, b: B }
    var leaf: Leaf { Leaf(a: pair.0, b: pair.1) }
  }
  func inner<B>(_ value: A, _ other: B) -> Inner<B> { Inner(pair: (value, other)) }
}
extension Graph.Edge {
  var doubled: Int { weight * 2 }
}
extension Graph.Edge: Equatable {}
var graph = Graph<String>()
graph.add("a", "b")
graph.add("a", "c", 5)
print(graph.edges(of: "a").map { "\($0.to):\($0.weight):\($0.doubled)" })
print(graph.marks["a"]!.rawValue, graph.edges(of: "z").isEmpty)
let edge = Graph<Int>.Edge(to: 7, weight: 2)
print(edge.to + edge.weight, edge == Graph.Edge(to: 7, weight: 2))
print(edge)
print(type(of: edge))
var list = LinkedList<Int>()
for n in 1...4 { list.push(n) }
print(Array(list), list.map { $0 * $0 }, list.contains(3))
for (index, element) in list.enumerated() where index > 1 { print(index, element) }
let inner = Outer<Int>().inner(1, "x")
print(inner.pair.0, inner.pair.1, inner.leaf.a, inner.leaf.b)
let direct = Outer<Bool>.Inner<Double>(pair: (true, 2.5))
print(direct.leaf)
var iterator = list.makeIterator()
print(iterator.next()!, iterator.next()!)
// prints: ["b:1:2", "c:5:10"]
// prints: seen true
// prints: 9 true
// prints: Edge(to: 7, weight: 2)
// prints: Edge
// prints: [4, 3, 2, 1] [16, 9, 4, 1] true
// prints: 2 2
// prints: 3 1
// prints: 1 x 1 x
// prints: Leaf(a: true, b: 2.5)
// prints: 4 3
