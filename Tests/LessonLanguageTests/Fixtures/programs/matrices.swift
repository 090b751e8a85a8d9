// native: alone
struct Matrix<T: Numeric> {
  let rows: Int, cols: Int
  private var grid: [T]
  init(_ rows: Int, _ cols: Int, fill: T = 0) { (self.rows, self.cols) = (rows, cols); grid = Array(repeating: fill, count: rows * cols) }
  init(_ r: [[T]]) { self.init(r.count, r.first?.count ?? 0); for (i, row) in r.enumerated() { for (j, v) in row.enumerated() { self[i, j] = v } } }
  subscript(r: Int, c: Int) -> T {
    get { precondition(r < rows && c < cols); return grid[r * cols + c] }
    set { grid[r * cols + c] = newValue }
  }
  subscript(row r: Int) -> ArraySlice<T> { grid[r * cols..<(r + 1) * cols] }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var out = Matrix(a.rows, b.cols)
    for i in 0..<a.rows { for j in 0..<b.cols { for k in 0..<a.cols { out[i, j] += a[i, k] * b[k, j] } } }
    return out
  }
  static prefix func ! (a: Matrix) -> Matrix { var o = Matrix(a.cols, a.rows); for i in 0..<a.rows { for j in 0..<a.cols { o[j, i] = a[i, j] } }; return o }
  mutating func scale(by f: T) { for i in grid.indices { grid[i] *= f } }
}
extension Matrix: Equatable where T: Equatable {}
extension Matrix: CustomStringConvertible { var description: String { (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n") } }
infix operator **: MultiplicationPrecedence
func ** <T>(m: Matrix<T>, n: Int) -> Matrix<T> { n == 1 ? m : m * (m ** (n - 1)) }
let f = Matrix([[1, 1], [1, 0]])
print(f ** 10)
print((!Matrix([[1.0, 2, 3], [4, 5, 6]])))
var m = Matrix(2, 2, fill: 3); m.scale(by: 2); m[0, 1] -= 1
print(m, m == f, m[row: 1].reduce(0, +))
// prints: 89 55
// prints: 55 34
// prints: 1.0 4.0
// prints: 2.0 5.0
// prints: 3.0 6.0
// prints: 6 5
// prints: 6 6 false 12
