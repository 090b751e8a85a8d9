import Testing
@testable import Figures

@Suite struct GridTests {
  @Test func smallGridsAreKeptAsTheyAre() {
    let grid = Grid([[1, .nan], [2]], rowLabels: ["a"], columnLabels: [])
    #expect(grid.rowCount == 2 && grid.columnCount == 2 && !grid.isBlocked)
    #expect(grid[0, 0] == .value(1) && grid[0, 1] == .nan && grid[1, 1] == .absent)
    #expect(grid.rowLabels == ["a", ""] && grid.columnLabels == ["0", "1"])
  }

  @Test func largeGridsBecomeMeansOfBlocks() {
    let grid = Grid((0..<100).map { row in (0..<10).map { _ in Double(row) } }, rowLabels: [], columnLabels: [])
    #expect(grid.blockHeight == 2 && grid.blockWidth == 1 && grid.rowCount == 50)
    #expect(grid[3, 0] == .value(6.5))
    #expect(grid.rowLabels.prefix(3) == ["0", "2", "4"])
  }

  @Test(arguments: [(1, 1_000_000), (1_000_000, 1), (1000, 1000), (79, 199), (0, 0)])
  func noGridHasMoreCellsThanCanBeDrawn(rows: Int, columns: Int) {
    let grid = Grid(Array(repeating: Array(repeating: 1, count: columns), count: rows), rowLabels: [], columnLabels: [])
    #expect(grid.rowCount <= Grid.mostRows && grid.columnCount <= Grid.mostColumns)
    #expect(grid.rowCount * grid.columnCount <= Grid.mostCells)
    #expect(grid.rowCount * grid.blockHeight >= rows && grid.columnCount * grid.blockWidth >= columns)
  }

  @Test func theMeanOfLargeValuesDoesNotOverflow() {
    let large = Double.greatestFiniteMagnitude
    let grid = Grid(Array(repeating: [large], count: 200), rowLabels: [], columnLabels: [])
    #expect(grid[0, 0] == .value(large))
  }
}
