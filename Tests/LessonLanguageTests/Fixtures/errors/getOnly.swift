// native: alone
struct Grid {
  var side = 3
  var area: Int { side * side }
  subscript(index: Int) -> Int { index * side }
}
var grid = Grid()
var twice: Int { 2 * grid.side }
twice = 5 // error: 1: cannot assign to value: 'twice' is a get-only property
grid.area = 9 // error: 6: cannot assign to property: 'area' is a get-only property
grid[0] = 1 // error: 5: cannot assign through subscript: subscript is get-only
