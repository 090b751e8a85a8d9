// native: alone
struct Point: Hashable { var x: Int, y: Int
  static let origin = Point(x: 0, y: 0)
  func moved(dx: Int = 0, dy: Int = 0) -> Point { Point(x: x + dx, y: y + dy) }
  var neighbours: [Point] { [moved(dx: 1), moved(dx: -1), moved(dy: 1), moved(dy: -1)] } }
var seen: Set<Point> = [.origin], queue = [Point.origin], dist: [Point: Int] = [.origin: 0]
while !queue.isEmpty { let p = queue.removeFirst(); for n in p.neighbours where abs(n.x) + abs(n.y) <= 3 && seen.insert(n).inserted { dist[n] = dist[p]! + 1; queue.append(n) } }
print(seen.count, dist[Point(x: 1, y: 2)]!, dist.values.max()!, dist.filter { $0.value == 2 }.count)
let grid = ["#..", ".#.", "..#"].map(Array.init)
print(grid.map { $0.filter { $0 == "#" }.count }, grid[1][1], grid.flatMap { $0 }.count { $0 == "." })
let t = (0..<3).map { c in (0..<3).map { r in grid[r][c] } }
print(t.map { String($0) }.joined(separator: "/"))
var m = Array(repeating: Array(repeating: 0, count: 3), count: 2)
m[1][2] = 7; for r in m.indices { for c in m[r].indices { m[r][c] += r * c } }
print(m, m.map { $0.reduce(0, +) }, m.joined().max()!)
// prints: 25 3 3 8
// prints: [1, 1, 1] # 6
// prints: #../.#./..#
// prints: [[0, 0, 0], [0, 1, 9]] [0, 10] 9
