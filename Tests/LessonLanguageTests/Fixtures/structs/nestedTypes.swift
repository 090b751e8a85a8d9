// Types inside types, and types that refer forward.
struct Graph {
  struct Node {
    var name: String
    var edges: [Edge] = []
  }
  struct Edge {
    let to: Int
    let weight: Double
  }
  var nodes: [Node] = []
  mutating func add(_ name: String) -> Int {
    nodes.append(Node(name: name))
    return nodes.count - 1
  }
  mutating func connect(_ a: Int, _ b: Int, weight: Double = 1) {
    nodes[a].edges.append(Edge(to: b, weight: weight))
  }
  func path(from start: Int) -> [String] {
    var names: [String] = [], at = start
    while true {
      names.append(nodes[at].name)
      guard let edge = nodes[at].edges.first else { return names }
      at = edge.to
    }
  }
}
var graph = Graph()
let a = graph.add("a"), b = graph.add("b"), c = graph.add("c")
graph.connect(a, b)
graph.connect(b, c, weight: 2.5)
print(graph.path(from: a))  // prints: ["a", "b", "c"]
print(graph.nodes[b].edges[0].weight)  // prints: 2.5
let edge: Graph.Edge = Graph.Edge(to: 0, weight: 1)
print(edge.to)  // prints: 0
