struct Matrix {
  let rows: Int, columns: Int
  var grid: [Double]
  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    grid = Array(repeating: 0, count: rows * columns)
  }
  subscript(row: Int, column: Int) -> Double {
    get { grid[row * columns + column] }
    set { grid[row * columns + column] = newValue }
  }
  subscript(row row: Int) -> [Double] {
    get { (0..<columns).map { self[row, $0] } }
    set { for (column, value) in newValue.enumerated() { self[row, column] = value } }
  }
  subscript(name: String) -> Double { name == "first" ? grid[0] : -1 }
}
var matrix = Matrix(rows: 2, columns: 2)
matrix[0, 1] = 1.5
matrix[1, 0] = 3.2
matrix[1, 0] *= 2
print(matrix.grid, matrix[row: 1], matrix["first"], matrix["x"])
matrix[row: 0] = [7, 8]
matrix[row: 1][1] += 4
print(matrix.grid)
// prints: [0.0, 1.5, 6.4, 0.0] [6.4, 0.0] 0.0 -1.0
// prints: [7.0, 8.0, 6.4, 4.0]
