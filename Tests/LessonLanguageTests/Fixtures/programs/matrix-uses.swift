// native: alone
struct Matrix: Equatable { let rows: Int, cols: Int; private var d: [Double]
  init(_ rows: Int, _ cols: Int, fill: Double = 0) { self.rows = rows; self.cols = cols; d = Array(repeating: fill, count: rows * cols) }
  init(_ a: [[Double]]) { self.init(a.count, a.first?.count ?? 0); for (i, r) in a.enumerated() { for (j, v) in r.enumerated() { self[i, j] = v } } }
  subscript(i: Int, j: Int) -> Double { get { precondition(i < rows && j < cols, "range"); return d[i * cols + j] } set { d[i * cols + j] = newValue } }
  subscript(row i: Int) -> [Double] { get { Array(d[i * cols..<(i + 1) * cols]) } set { d.replaceSubrange(i * cols..<(i + 1) * cols, with: newValue) } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(n, n); for i in 0..<n { m[i, i] = 1 }; return m }
  var transposed: Matrix { var m = Matrix(cols, rows); for i in 0..<rows { for j in 0..<cols { m[j, i] = self[i, j] } }; return m }
  static func * (a: Matrix, b: Matrix) -> Matrix { var m = Matrix(a.rows, b.cols); for i in 0..<a.rows { for j in 0..<b.cols { for k in 0..<a.cols { m[i, j] += a[i, k] * b[k, j] } } }; return m }
  func map(_ f: (Double) throws -> Double) rethrows -> Matrix { var m = self; m.d = try d.map(f); return m } }
var a = Matrix([[1, 2], [3, 4], [5, 6]])
print(a * .identity(2) == a, a.transposed[row: 0], (a * a.transposed)[2, 2], a.map { $0 / 2 }[row: 1])
a[row: 0] = [9, 8]; a[1, 0] *= 10; print(a[row: 0], a[1, 0], a.rows, a.cols)
// prints: true [1.0, 3.0, 5.0] 61.0 [1.5, 2.0]
// prints: [9.0, 8.0] 30.0 3 2
