// native: alone
struct Point { var x = 0, y = 0 }
extension Point: Hashable, Comparable {
  static func < (a: Point, b: Point) -> Bool { (a.x, a.y) < (b.x, b.y) }
}
enum Direction: Int, CaseIterable { case north, east, south, west
  var opposite: Direction { Direction(rawValue: (rawValue + 2) % 4)! }
  mutating func turnRight() { self = Direction(rawValue: (rawValue + 1) % 4) ?? .north }
  var delta: Point { switch self { case .north: Point(x: 0, y: -1); case .south: Point(x: 0, y: 1); case .east: Point(x: 1); case .west: Point(x: -1) } }
}
func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
func += (a: inout Point, b: Point) { a = a + b }
var robot = (pos: Point(), dir: Direction.north)
for c in "FFRFFRFLF" { switch c { case "F": robot.pos += robot.dir.delta; case "R": robot.dir.turnRight(); case "L": for _ in 1...3 { robot.dir.turnRight() }; default: break } }
print(robot, robot.dir.opposite, Direction.allCases.map(\.rawValue))
let grid = """
  #####
  #..S#
  #.#.#
  #E..#
  #####
  """.split(separator: "\n").map(Array.init)
func find(_ c: Character) -> Point? { for (y, row) in grid.enumerated() { if let x = row.firstIndex(of: c) { return Point(x: x, y: y) } }; return nil }
func bfs(from s: Point, to e: Point) -> Int? {
  var queue = [s], seen: Set<Point> = [s], dist = [s: 0], i = 0
  while i < queue.count { let p = queue[i]; i += 1
    if p == e { return dist[p] }
    for d in Direction.allCases { let n = p + d.delta; guard grid[n.y][n.x] != "#", seen.insert(n).inserted else { continue }; dist[n] = dist[p]! + 1; queue.append(n) } }
  return nil
}
if let s = find("S"), let e = find("E") { print(s, e, bfs(from: s, to: e) ?? -1) }
print([Point(x: 2), Point(x: 1, y: 5), Point(x: 1)].sorted().map { "\($0.x),\($0.y)" }, Set([Point(), Point()]).count)
struct LRU<K: Hashable, V> { private var d: [K: V] = [:], order: [K] = []; let cap: Int
  init(_ c: Int) { cap = c }
  mutating func get(_ k: K) -> V? { guard let v = d[k] else { return nil }; touch(k); return v }
  mutating func put(_ k: K, _ v: V) { d[k] = v; touch(k); if order.count > cap { d[order.removeFirst()] = nil } }
  private mutating func touch(_ k: K) { order.removeAll { $0 == k }; order.append(k) }
  var keys: [K] { order } }
var lru = LRU<String, Int>(2); lru.put("a", 1); lru.put("b", 2); _ = lru.get("a"); lru.put("c", 3)
print(lru.keys, lru.get("b") as Any, lru.get("a")!)
func sieve(_ n: Int) -> [Int] { var c = [Bool](repeating: true, count: n + 1); c[0] = false; c[1] = false
  var i = 2; while i * i <= n { if c[i] { for j in stride(from: i * i, through: n, by: i) { c[j] = false } }; i += 1 }
  return c.indices.filter { c[$0] } }
print(sieve(30))
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String, _ log: inout [String]) { if n == 0 { return }; hanoi(n - 1, a, c, b, &log); log.append(a + b); hanoi(n - 1, c, b, a, &log) }
var log: [String] = []; hanoi(3, "A", "B", "C", &log); print(log.joined(separator: " "))
func caesar(_ s: String, _ k: Int) -> String { String(s.map { c in guard let a = c.asciiValue, c.isLetter else { return c }; let base: UInt8 = c.isUppercase ? 65 : 97; return Character(UnicodeScalar((a - base + UInt8((k + 26) % 26)) % 26 + base)) }) }
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
func roman(_ n: Int) -> String { var n = n, s = ""; for (v, r) in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] { while n >= v { s += r; n -= v } }; return s }
print(roman(1994), roman(2026))
let rle = "aaabccd".reduce(into: [(Character, Int)]()) { acc, c in if let l = acc.last, l.0 == c { acc[acc.count - 1].1 += 1 } else { acc.append((c, 1)) } }
print(rle.map { "\($0.0)\($0.1)" }.joined())
func collatz(_ n: Int) -> Int { sequence(first: n) { $0 == 1 ? nil : ($0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1) }.reduce(0) { s, _ in s + 1 } }
print((1...10).map(collatz), (1...30).max { collatz($0) < collatz($1) }!)
typealias State = (a: Int, b: Int)
let fibs = sequence(state: (0, 1) as State) { s -> Int? in defer { s = (s.b, s.a + s.b) }; return s.a < 100 ? s.a : nil }
print(Array(fibs))
print(String(format: "%-8@|%5d|%7.3f", "ab", 42, 3.14159), String(255, radix: 16), Int("ff", radix: 16)!)
let pipeline: [(String, (Int) -> Int)] = [("double", { $0 * 2 }), ("inc", { $0 + 1 }), ("square", { $0 * $0 })]
print(pipeline.reduce(3) { $1.1($0) }, pipeline.map(\.0))
// prints: (pos: main.Point(x: 3, y: -1), dir: main.Direction.east) west [0, 1, 2, 3]
// prints: Point(x: 3, y: 1) Point(x: 1, y: 3) 4
// prints: ["1,0", "1,5", "2,0"] 1
// prints: ["a", "c"] nil 1
// prints: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
// prints: AB AC BC AB CA CB AB
// prints: Khoor, Zruog! Hello, World!
// prints: MCMXCIV MMXXVI
// prints: a3b1c2d1
// prints: [1, 2, 8, 3, 6, 9, 17, 4, 20, 7] 27
// prints: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
// prints: ab|   42|  3.142 ff 255
// prints: 49 ["double", "inc", "square"]
