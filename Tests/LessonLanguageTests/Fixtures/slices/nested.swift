// Parts within arrays of arrays.
var grid = [[Int]](repeating: [Int](repeating: 0, count: 3), count: 2)
grid[1][1...] = [5, 6]
grid[0][0..<2][1] += 4
func increase(_ x: inout Int) { x += 1 }
increase(&grid[0][0])
increase(&grid[1][1...][2])
print(grid)
// prints: [[1, 4, 0], [0, 5, 7]]
