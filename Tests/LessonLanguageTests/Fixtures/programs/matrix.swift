// Matrices as a struct, with operators.
// native: alone
struct Matrix: Equatable {
  let rows: Int, columns: Int
  private(set) var values: [Double]
  init(_ rows: [[Double]]) {
    self.rows = rows.count
    columns = rows[0].count
    values = []
    for row in rows { values += row }
  }
  init(rows: Int, columns: Int, value: (Int, Int) -> Double) {
    self.rows = rows
    self.columns = columns
    values = []
    for i in 0..<rows { for j in 0..<columns { values.append(value(i, j)) } }
  }
  static func identity(_ n: Int) -> Matrix { Matrix(rows: n, columns: n) { $0 == $1 ? 1 : 0 } }
  subscript(i: Int, j: Int) -> Double {
    get { values[i * columns + j] }
    set { values[i * columns + j] = newValue }
  }
  var transposed: Matrix { Matrix(rows: columns, columns: rows) { self[$1, $0] } }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "shapes differ")  // stops: 5: Precondition failed: shapes differ
    return Matrix(rows: a.rows, columns: b.columns) { i, j in
      (0..<a.columns).reduce(0) { sum, k in sum + a[i, k] * b[k, j] }
    }
  }
  static func + (a: Matrix, b: Matrix) -> Matrix { Matrix(rows: a.rows, columns: a.columns) { a[$0, $1] + b[$0, $1] } }
  static func * (k: Double, m: Matrix) -> Matrix { Matrix(rows: m.rows, columns: m.columns) { k * m[$0, $1] } }
}
var m = Matrix([[1, 2], [3, 4]])
print((m * m).values, (m + m).values, (0.5 * m).transposed.values)  // prints: [7.0, 10.0, 15.0, 22.0] [2.0, 4.0, 6.0, 8.0] [0.5, 1.5, 1.0, 2.0]
print(m * .identity(2) == m, m.transposed == m)  // prints: true false
m[0, 1] += 10
print(m[0, 1], m.values)  // prints: 12.0 [1.0, 12.0, 3.0, 4.0]
print((Matrix([[1, 2, 3]]) * Matrix([[1], [2], [3]])).values)  // prints: [14.0]
print((m * Matrix([[1, 2, 3]])).values)
