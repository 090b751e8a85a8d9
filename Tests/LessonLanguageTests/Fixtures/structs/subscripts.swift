// Subscripts: several parameters, read-only, static, through inout.
struct Matrix {
  let rows: Int, columns: Int
  var grid: [Double]
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    grid = Array(repeating: 0, count: rows * columns)
  }
  subscript(row: Int, column: Int) -> Double {
    get { grid[row * columns + column] }
    set { grid[row * columns + column] = newValue }
  }
  subscript(row row: Int) -> [Double] { (0..<columns).map { self[row, $0] } }
}
var m = Matrix(rows: 2, columns: 3)
m[0, 1] = 1.5
m[1, 2] += 3.5
print(m.grid)  // prints: [0.0, 1.5, 0.0, 0.0, 0.0, 3.5]
print(m[0, 1] + m[1, 2], m[row: 1])  // prints: 5.0 [0.0, 0.0, 3.5]
func double(_ x: inout Double) { x *= 2 }
double(&m[0, 1])
print(m[0, 1])  // prints: 3.0
struct Ring<T> {
  var items: [T]
  subscript(i: Int) -> T {
    get { items[i % items.count] }
    set { items[i % items.count] = newValue }
  }
}
var ring = Ring(items: ["a", "b", "c"])
ring[4] = "z"
ring[5] += "!"
print(ring[1], ring[4], ring[3], ring.items)  // prints: z z a ["a", "z", "c!"]
struct Table { static subscript(n: Int) -> Int { n * n } }
print(Table[12])  // prints: 144
