struct Log {
  subscript(index: Int) -> Int {
    get { print("get", index); return index }
    nonmutating set { print("set", index, newValue) }
  }
}
let log = Log()
log[1] = 5
log[2] += 7
print(log[3])
struct Grid {
  private var cells: [String: Int] = [:]
  subscript(x: Int, y: Int) -> Int {
    get { cells["\(x),\(y)"] ?? 0 }
    set { cells["\(x),\(y)"] = newValue }
  }
}
var grid = Grid()
grid[1, 2] += 3
grid[1, 2] += 3
func double(_ x: inout Int) { x *= 2 }
double(&grid[1, 2])
print(grid[1, 2], grid[0, 0])
// prints: set 1 5
// prints: get 2
// prints: set 2 9
// prints: get 3
// prints: 3
// prints: 12 0
