// native: alone
struct Matrix<T: Numeric>: CustomStringConvertible {
  let rows: Int, cols: Int
  private var grid: [T]
  init(rows: Int, cols: Int, fill: T = 0) { self.rows = rows; self.cols = cols; grid = Array(repeating: fill, count: rows * cols) }
  init(_ r: [[T]]) { rows = r.count; cols = r[0].count; grid = r.flatMap { $0 } }
  subscript(i: Int, j: Int) -> T { get { precondition(i < rows && j < cols, "out"); return grid[i * cols + j] } set { grid[i * cols + j] = newValue } }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var c = Matrix(rows: a.rows, cols: b.cols)
    for i in 0..<a.rows { for j in 0..<b.cols { for k in 0..<a.cols { c[i, j] += a[i, k] * b[k, j] } } }
    return c
  }
  var transposed: Matrix { var t = Matrix(rows: cols, cols: rows); for i in 0..<rows { for j in 0..<cols { t[j, i] = self[i, j] } }; return t }
  var description: String { (0..<rows).map { i in (0..<cols).map { "\(self[i, $0])" }.joined(separator: " ") }.joined(separator: "\n") }
}
let m = Matrix([[1, 2], [3, 4]])
print(m * m.transposed)
print(Matrix([[0.5, 1]]) * Matrix([[2.0], [4.0]]))
struct Stack<E> { private var s: [E] = []; mutating func push(_ e: E) { s.append(e) }; mutating func pop() -> E? { s.popLast() }; var top: E? { s.last }; var isEmpty: Bool { s.isEmpty } }
func evalRPN(_ t: String) -> Double? {
  var st = Stack<Double>()
  for tok in t.split(separator: " ") {
    if let d = Double(tok) { st.push(d); continue }
    guard let b = st.pop(), let a = st.pop() else { return nil }
    switch tok { case "+": st.push(a + b); case "-": st.push(a - b); case "*": st.push(a * b); case "/": st.push(a / b); default: return nil }
  }
  return st.pop()
}
print(evalRPN("3 4 + 2 *") ?? .nan, evalRPN("1 +") as Any)
struct PriorityQueue<T> {
  private var heap: [T] = []
  private let before: (T, T) -> Bool
  init(sort: @escaping (T, T) -> Bool) { before = sort }
  mutating func push(_ x: T) { heap.append(x); var i = heap.count - 1; while i > 0, before(heap[i], heap[(i - 1) / 2]) { heap.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
  mutating func pop() -> T? {
    guard let f = heap.first else { return nil }
    let l = heap.removeLast()
    if !heap.isEmpty { heap[0] = l; var i = 0
      while true { var b = i; for c in [2 * i + 1, 2 * i + 2] where c < heap.count && before(heap[c], heap[b]) { b = c }; if b == i { break }; heap.swapAt(i, b); i = b } }
    return f
  }
}
var pq = PriorityQueue<(Int, String)>(sort: { $0.0 < $1.0 })
for (i, w) in ["d", "a", "c", "b"].enumerated() { pq.push(((i * 7) % 5, w)) }
while let (p, w) = pq.pop() { print(p, w, terminator: " ") }
print()
var cache: [Int: Int] = [:]
func fib(_ n: Int) -> Int { if n < 2 { return n }; if let c = cache[n] { return c }; let r = fib(n - 1) + fib(n - 2); cache[n] = r; return r }
print(fib(80))
func memo<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V {
  var c: [K: V] = [:]
  func g(_ k: K) -> V { if let v = c[k] { return v }; let v = f(g, k); c[k] = v; return v }
  return g
}
print(memo { (rec: (Int) -> Int, n: Int) in n < 2 ? n : rec(n - 1) + rec(n - 2) }(50))
let text = "the quick brown fox jumps over the lazy dog the end"
let freq = text.split(separator: " ").reduce(into: [:]) { $0[$1, default: 0] += 1 }
for (w, n) in freq.sorted(by: { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }).prefix(3) { print("\(w): \(n)") }
let grouped = Dictionary(grouping: text.split(separator: " ").map(String.init), by: \.count)
print(grouped.keys.sorted(), grouped[3]!.sorted())
func permutations<T>(_ xs: [T]) -> [[T]] { xs.isEmpty ? [[]] : xs.indices.flatMap { i -> [[T]] in var r = xs; let x = r.remove(at: i); return permutations(r).map { [x] + $0 } } }
print(permutations([1, 2, 3]))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
struct Frac: Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  let n: Int, d: Int
  init(_ n: Int, _ d: Int) { let g = gcd(abs(n), abs(d)); self.n = n / g; self.d = d / g }
  init(integerLiteral v: Int) { self.init(v, 1) }
  static func + (a: Frac, b: Frac) -> Frac { Frac(a.n * b.d + b.n * a.d, a.d * b.d) }
  static func < (a: Frac, b: Frac) -> Bool { a.n * b.d < b.n * a.d }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
}
print(Frac(1, 2) + 3, [Frac(1, 2), Frac(1, 3), 2].sorted(), Frac(2, 4) == Frac(1, 2), max(Frac(1, 3), Frac(1, 4)))
// prints: 5 11
// prints: 11 25
// prints: 5.0
// prints: 14.0 nil
// prints: 0 d 1 b 2 a 4 c 
// prints: 23416728348467685
// prints: 12586269025
// prints: the: 3
// prints: brown: 1
// prints: dog: 1
// prints: [3, 4, 5] ["dog", "end", "fox", "the", "the", "the"]
// prints: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
// prints: 7/2 [1/3, 1/2, 2] true 1/3
