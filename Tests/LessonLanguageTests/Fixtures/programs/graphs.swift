// native: alone
// Graphs: adjacency, breadth and depth first, Dijkstra, topological order, union find; generic over the vertex.
struct Graph<V: Hashable & Comparable> { private(set) var edges: [V: [(to: V, cost: Int)]] = [:]
  init(_ list: [(V, V, Int)] = [], directed: Bool = false) { for (a, b, c) in list { add(a, b, c); if !directed { add(b, a, c) } } }
  mutating func add(_ a: V, _ b: V, _ c: Int = 1) { edges[a, default: []].append((b, c)); edges[b] = edges[b] ?? [] }
  var vertices: [V] { edges.keys.sorted() }
  func bfs(from s: V) -> [V] { var seen: Set = [s], queue = [s], i = 0; while i < queue.count { for e in edges[queue[i]]!.sorted(by: { $0.to < $1.to }) where seen.insert(e.to).inserted { queue.append(e.to) }; i += 1 }; return queue }
  func dfs(from s: V, visit: (V) throws -> Void) rethrows { var seen: Set<V> = []; func go(_ v: V) throws { guard seen.insert(v).inserted else { return }; try visit(v); for e in edges[v, default: []].sorted(by: { $0.to < $1.to }) { try go(e.to) } }; try! go(s) }
  func distances(from s: V) -> [V: Int] { var dist = [s: 0], open: Set = [s]; while let v = open.min(by: { dist[$0]! < dist[$1]! }) { open.remove(v); for (to, c) in edges[v]! { let d = dist[v]! + c; if d < dist[to, default: .max] { dist[to] = d; open.insert(to) } } }; return dist }
  func topological() -> [V]? { var degree = edges.mapValues { _ in 0 }; for list in edges.values { for (to, _) in list { degree[to]! += 1 } }; var ready = degree.filter { $0.value == 0 }.map(\.key).sorted(), out: [V] = []; while !ready.isEmpty { let v = ready.removeFirst(); out.append(v); for (to, _) in edges[v]! { degree[to]! -= 1; if degree[to] == 0 { ready.append(to); ready.sort() } } }; return out.count == edges.count ? out : nil } }
let g = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5)])
print(g.vertices, g.bfs(from: "a"), g.distances(from: "a").sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
var order: [String] = []; g.dfs(from: "d") { order.append($0) }; print(order)
print(Graph([(1, 2, 1), (2, 3, 1), (1, 3, 1), (4, 3, 1)], directed: true).topological() ?? [], Graph([(1, 2, 1), (2, 1, 1)], directed: true).topological() as Any)
struct UnionFind { var parent: [Int], size: [Int]; init(_ n: Int) { parent = Array(0..<n); size = .init(repeating: 1, count: n) }
  mutating func find(_ x: Int) -> Int { if parent[x] != x { parent[x] = find(parent[x]) }; return parent[x] }
  @discardableResult mutating func union(_ a: Int, _ b: Int) -> Bool { var (x, y) = (find(a), find(b)); if x == y { return false }; if size[x] < size[y] { swap(&x, &y) }; parent[y] = x; size[x] += size[y]; return true } }
var uf = UnionFind(6); print([(0, 1), (2, 3), (1, 0), (1, 3)].map { uf.union($0.0, $0.1) }, uf.find(0) == uf.find(2), Set((0..<6).map { uf.find($0) }).count)
let grid = ["S.#.", "..#E", "....", "#..."].map(Array.init)
struct Point: Hashable { var x, y: Int; static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }; static let steps = [Point(x: 0, y: 1), Point(x: 1, y: 0), Point(x: 0, y: -1), Point(x: -1, y: 0)] }
func at(_ p: Point) -> Character? { grid.indices.contains(p.y) && grid[p.y].indices.contains(p.x) ? grid[p.y][p.x] : nil }
var frontier: [(Point, Int)] = [(Point(x: 0, y: 0), 0)], seen: Set<Point> = [frontier[0].0], answer: Int?
while answer == nil, !frontier.isEmpty { let (p, d) = frontier.removeFirst(); if at(p) == "E" { answer = d; break }; for q in Point.steps.map({ p + $0 }) where at(q).map({ $0 != "#" }) == true && seen.insert(q).inserted { frontier.append((q, d + 1)) } }
print(answer ?? -1, seen.count)
// prints: ["a", "b", "c", "d"] ["a", "b", "c", "d"] ["a0", "b3", "c1", "d8"]
// prints: ["d", "b", "a", "c"]
// prints: [1, 2, 4, 3] nil
// prints: [true, true, false, true] true 3
// prints: 6 12
