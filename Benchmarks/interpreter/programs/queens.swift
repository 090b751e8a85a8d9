// Backtracking: all ways to place twelve queens.
let size = 12
var columns = Array(repeating: false, count: size)
var rising = Array(repeating: false, count: 2 * size)
var falling = Array(repeating: false, count: 2 * size)

func solutions(_ row: Int) -> Int {
  if row == size { return 1 }
  var count = 0
  for column in 0..<size {
    if columns[column] || rising[row + column] || falling[row - column + size] { continue }
    columns[column] = true
    rising[row + column] = true
    falling[row - column + size] = true
    count += solutions(row + 1)
    columns[column] = false
    rising[row + column] = false
    falling[row - column + size] = false
  }
  return count
}

print(solutions(0))
