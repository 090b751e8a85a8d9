// native: alone
let join = { (sep: String, parts: Any...) -> String in parts.map { "\($0)" }.joined(separator: sep) }
print(join("-", 1, "a", 2.5), join("+"))
func outer() -> (Int...) -> Int { { (xs: Int...) in xs.max() ?? 0 } }
print(outer()(3, 9, 2), outer()())
var fs: [(Int...) -> Int] = [{ $0.count }, { (xs: Int...) in xs.reduce(1, *) }]
func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
fs.append(sum)
print(fs.map { $0(2, 3, 4) })
struct S { var op: (Double...) -> Double; func run() -> Double { op(1, 2, 3) } }
print(S(op: { (xs: Double...) in xs.reduce(0, +) / Double(xs.count) }).run())
let (a, b) = ({ (x: Int, _ y: Int) in x - y }, { (_: Int) in 0 })
print(a(5, 3), b(1))
let th: (Int...) throws -> Int = { (xs: Int...) in if xs.isEmpty { throw E.e }; return xs[0] }
enum E: Error { case e }
print(try th(7)); do { _ = try th() } catch { print("thrown") }
let cap = 10
let plus = { (xs: Int...) in xs.map { $0 + cap } }
print(plus(1, 2))
// prints: 1-a-2.5
// prints: 9 0
// prints: [3, 24, 9]
// prints: 2.0
// prints: 2 0
// prints: 7
// prints: thrown
// prints: [11, 12]
