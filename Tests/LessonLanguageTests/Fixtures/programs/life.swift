// The game of life on a torus.
struct World {
  var cells: [[Bool]]
  init(_ rows: String...) { cells = rows.map { row in row.map { $0 == "#" } } }
  func neighbours(_ r: Int, _ c: Int) -> Int {
    var n = 0
    for dr in -1...1 {
      for dc in -1...1 where !(dr == 0 && dc == 0) {
        let row = (r + dr + cells.count) % cells.count, column = (c + dc + cells[0].count) % cells[0].count
        if cells[row][column] { n += 1 }
      }
    }
    return n
  }
  mutating func step() {
    var next = cells
    for r in cells.indices {
      for c in cells[r].indices {
        let n = neighbours(r, c)
        next[r][c] = n == 3 || (n == 2 && cells[r][c])
      }
    }
    cells = next
  }
  var text: String { cells.map { row in row.map { $0 ? "#" : "." }.joined() }.joined(separator: "\n") }
}
var world = World(".....", "..#..", "..#..", "..#..", ".....")
world.step()
print(world.text)
world.step()
print(world.text)
// prints: .....
// prints: .....
// prints: .###.
// prints: .....
// prints: .....
// prints: .....
// prints: ..#..
// prints: ..#..
// prints: ..#..
// prints: .....
