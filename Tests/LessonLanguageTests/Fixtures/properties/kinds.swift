// native: alone
struct T { var c: Double { didSet { log.append("c \(oldValue)->\(c)") } willSet { log.append("will \(newValue)") } }
  var log: [String] = []
  var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } }
  lazy var heavy: Int = { print("computing"); return Int(c) * 2 }()
  static var count = 0
  static let shared = T(c: 1)
  init(c: Double) { self.c = c; T.count += 1 }
}
var t = T(c: 100)
t.f = 32
print(t.c, t.f, t.log)
print(t.heavy, t.heavy, T.count, T.shared.c, T.count)
var total = 0 { didSet { print("total", oldValue, total) } }
total += 5
struct M { var rows: [[Int]]
  subscript(r: Int, c: Int) -> Int { get { rows[r][c] } set { rows[r][c] = newValue } }
  subscript(row r: Int) -> [Int] { rows[r] }
  static subscript(_ n: Int) -> M { M(rows: Array(repeating: Array(repeating: 0, count: n), count: n)) } }
var m = M[2]
m[0, 1] = 5; m[1, 1] += 2
print(m.rows, m[row: 1])
struct D { private(set) var n = 0; mutating func up() { n += 1 }; var twice: Int { n * 2 } }
var d = D(); d.up(); print(d.n, d.twice)
extension Int { var squared: Int { self * self }; subscript(digit i: Int) -> Int { (0..<i).reduce(self) { n, _ in n / 10 } % 10 } }
print(7.squared, 1234[digit: 2])
struct L { lazy var a = [1, 2, 3].map { $0 * 2 }; var b = 1 }
var l = L(); l.a.append(9); print(l.a)
struct Counter { static private var n = 0; static func next() -> Int { n += 1; return n } }
print(Counter.next(), Counter.next())
enum Level: Int { case low = 1, mid, high; static var top: Level { .high }; var next: Level? { Level(rawValue: rawValue + 1) } }
print(Level.low.next!, Level.top.next as Any, Level(rawValue: 2)!)
// prints: 0.0 32.0 ["will 0.0", "c 100.0->0.0"]
// prints: computing
// prints: 0 0 1 1.0 2
// prints: total 0 5
// prints: [[0, 5], [0, 2]] [0, 2]
// prints: 1 2
// prints: 49 2
// prints: [2, 4, 6, 9]
// prints: 1 2
// prints: mid nil mid
