// An array is a value: a copy does not change with the original.
var a = [1, 2, 3]
var b = a
b[0] = 100
a.append(4)
print(a, b)  // prints: [1, 2, 3, 4] [100, 2, 3]
func change(_ list: [Int]) -> [Int] {
  var list = list
  list[0] = -1
  return list
}
print(change(a), a)  // prints: [-1, 2, 3, 4] [1, 2, 3, 4]
var grid = [[0, 0], [0, 0]]
let row = grid[0]
grid[0][1] = 5
print(grid, row)  // prints: [[0, 5], [0, 0]] [0, 0]
var copies = [a, a]
copies[0].append(9)
print(copies, a)  // prints: [[1, 2, 3, 4, 9], [1, 2, 3, 4]] [1, 2, 3, 4]
let closure = { a.count }
a.removeAll()
print(closure(), copies[1].count)  // prints: 0 4
for x in b { b.append(x); if b.count > 10 { break } }
print(b)  // prints: [100, 2, 3, 100, 2, 3]
