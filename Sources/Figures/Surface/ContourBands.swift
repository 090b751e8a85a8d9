/// The areas between lines of equal height (marching squares), each over all that is at least as high as its lower edge.
///
/// Heights are known in the middles of cells and are linear between them; outside of the outermost middles they go on
/// as they are.
struct ContourBands {
  let grid: Grid
  let area: Rectangle

  /// The area that is at least `height` high; everything that has a height if it is nil.
  func region(from height: Double?) -> Path {
    var path = Path()
    for row in -1..<grid.rowCount {
      var run: (start: Int, end: Int)?
      func flush() {
        guard let cells = run else { return }
        let low = place(row, cells.start), high = place(row + 1, cells.end)
        path.add(Rectangle(x: low.x, y: high.y, width: high.x - low.x, height: low.y - high.y))
        run = nil
      }
      for column in -1..<grid.columnCount {
        let corners = corners(row, column)
        guard corners.allSatisfy({ $0.value.isFinite }), height.map({ h in corners.contains { $0.value >= h } }) ?? true else {
          flush()
          continue
        }
        if height.map({ h in corners.allSatisfy { $0.value >= h } }) ?? true {
          run = (run?.start ?? column, column + 1)
        } else if let height {
          flush()
          for polygon in polygons(corners, above: height) {
            path.liftPen()
            for point in polygon { path.line(to: point) }
            path.close()
          }
        }
      }
      flush()
    }
    return path
  }

  /// The line at `height`, without the pieces in squares where `heights` are less than four pixels apart: there a wall
  /// is, and lines would blot it out.
  func line(at height: Double, among heights: [Double]) -> Path {
    var path = Path()
    let side = min(area.width / Double(grid.columnCount), area.height / Double(grid.rowCount))
    for row in -1..<grid.rowCount {
      for column in -1..<grid.columnCount {
        let corners = corners(row, column)
        guard corners.allSatisfy({ $0.value.isFinite }), crossings(corners, height) > 0,
              Double(heights.count { crossings(corners, $0) > 0 } - 1) * 4 <= side else { continue }
        let ends = (0..<4).compactMap { crossing(corners[$0], corners[($0 + 1) % 4], height) }
        for pair in stride(from: 0, to: ends.count - 1, by: 2) {
          path.move(to: ends[pair])
          path.line(to: ends[pair + 1])
        }
      }
    }
    return path
  }

  /// In how many squares a line at one of `heights` runs.
  func crossingCount(_ heights: [Double]) -> Int {
    var count = 0
    for row in -1..<grid.rowCount {
      for column in -1..<grid.columnCount {
        let corners = corners(row, column)
        count += heights.count { crossings(corners, $0) > 0 }
      }
    }
    return count
  }

  private typealias Corner = (point: Point, value: Double)

  /// The corners of a square between the middles of cells, clockwise from the lower left.
  private func corners(_ row: Int, _ column: Int) -> [Corner] {
    [(row, column), (row + 1, column), (row + 1, column + 1), (row, column + 1)].map { (place($0, $1), value($0, $1)) }
  }

  private func value(_ row: Int, _ column: Int) -> Double {
    let content = grid[min(max(row, 0), grid.rowCount - 1), min(max(column, 0), grid.columnCount - 1)]
    return if case .value(let value) = content { value } else { .nan }
  }

  private func place(_ row: Int, _ column: Int) -> Point {
    func share(_ index: Int, _ count: Int) -> Double { min(max((Double(index) + 0.5) / Double(count), 0), 1) }
    return Point(area.x + share(column, grid.columnCount) * area.width, area.maxY - share(row, grid.rowCount) * area.height)
  }

  private func crossings(_ corners: [Corner], _ height: Double) -> Int {
    (0..<4).count { (corners[$0].value < height) != (corners[($0 + 1) % 4].value < height) }
  }

  private func crossing(_ from: Corner, _ to: Corner, _ height: Double) -> Point? {
    guard (from.value < height) != (to.value < height) else { return nil }
    // Halves, as the difference can overflow.
    let share = (height / 2 - from.value / 2) / (to.value / 2 - from.value / 2)
    return Point(from.point.x + share * (to.point.x - from.point.x), from.point.y + share * (to.point.y - from.point.y))
  }

  /// The part of a square above `height`: one polygon, or two corners if only opposite ones are above it and its middle
  /// is not.
  private func polygons(_ corners: [Corner], above height: Double) -> [[Point]] {
    var polygon: [Point] = []
    for index in 0..<4 {
      let corner = corners[index], next = corners[(index + 1) % 4]
      if corner.value >= height { polygon.append(corner.point) }
      if let crossing = crossing(corner, next, height) { polygon.append(crossing) }
    }
    let middle = corners.reduce(0) { $0 + $1.value / 4 }
    guard crossings(corners, height) == 4, middle < height, polygon.count == 6 else { return [polygon] }
    // Around the square: a corner that is above, the crossing after it, the crossing before the next corner above, …
    let shift = corners[0].value >= height ? 0 : 1
    let turned = shift == 0 ? polygon : Array(polygon[1...] + polygon[..<1])
    return [[turned[5], turned[0], turned[1]], [turned[2], turned[3], turned[4]]]
  }
}
