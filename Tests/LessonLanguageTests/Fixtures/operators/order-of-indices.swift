// An index is what it was before the value behind it changed a variable.
func places() -> [Int] {
  var i = 0
  var numbers = [0, 0, 0]
  func next() -> Int {
    i += 1
    return i
  }
  numbers[i] = next()
  numbers[next()] = i
  return numbers
}
print(places()) // prints: [1, 0, 2]
var row = 0
func bump() -> Int {
  row += 1
  return row
}
var grid = [[0, 0], [0, 0]]
grid[row][row] = bump()
print(grid) // prints: [[1, 0], [0, 0]]
