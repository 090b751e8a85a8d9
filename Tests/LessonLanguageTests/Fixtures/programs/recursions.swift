// native: alone
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String, _ moves: inout Int) { if n == 0 { return }; hanoi(n - 1, a, c, b, &moves); moves += 1; hanoi(n - 1, c, b, a, &moves) }
var moves = 0; hanoi(10, "A", "B", "C", &moves); print(moves)
func perms<T>(_ a: [T]) -> [[T]] { a.isEmpty ? [[]] : a.indices.flatMap { i -> [[T]] in var r = a; let x = r.remove(at: i); return perms(r).map { [x] + $0 } } }
print(perms([1, 2, 3]).map { $0.map(String.init).joined() })
func qsort<T: Comparable>(_ a: [T]) -> [T] { guard let p = a.first else { return [] }; let r = a.dropFirst(); return qsort(r.filter { $0 < p }) + [p] + qsort(r.filter { $0 >= p }) }
print(qsort([3, 6, 1, 8, 2, 9, 2]), qsort(["q", "a"]))
func sieve(_ n: Int) -> [Int] { var c = Array(repeating: true, count: n + 1); c[0] = false; c[1] = false; for i in 2...n where c[i] { for j in stride(from: i * i, through: n, by: i) { c[j] = false } }; return c.indices.filter { c[$0] } }
print(sieve(50))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(48, 36), (1...20).reduce(1) { $0 / gcd($0, $1) * $1 })
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int { if n < 2 { return n }; if let m = memo[n] { return m }; let r = fib(n - 1) + fib(n - 2); memo[n] = r; return r }
print(fib(80))
func collatz(_ n: Int) -> Int { var n = n, c = 0; while n != 1 { n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1; c += 1 }; return c }
print((1..<30).max { collatz($0) < collatz($1) }!)
struct Matrix { var d: [[Double]]; static func * (a: Matrix, b: Matrix) -> Matrix { Matrix(d: a.d.map { r in b.d[0].indices.map { j in zip(r, b.d.map { $0[j] }).reduce(0) { $0 + $1.0 * $1.1 } } }) } }
print((Matrix(d: [[1, 2], [3, 4]]) * Matrix(d: [[0, 1], [1, 0]])).d)
func ack(_ m: Int, _ n: Int) -> Int { m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)) }
print(ack(2, 3), String(13, radix: 2).reversed().map(String.init).joined())
let text = "the cat the dog the end"
print(text.split(separator: " ").reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" })
// prints: 1023
// prints: ["123", "132", "213", "231", "312", "321"]
// prints: [1, 2, 2, 3, 6, 8, 9] ["a", "q"]
// prints: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
// prints: 12 232792560
// prints: 23416728348467685
// prints: 27
// prints: [[2.0, 1.0], [4.0, 3.0]]
// prints: 9 1011
// prints: ["the 3", "cat 1", "dog 1", "end 1"]
