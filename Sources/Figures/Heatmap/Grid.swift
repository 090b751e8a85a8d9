/// The cells of a heatmap, few enough to be drawn.
struct Grid: Hashable {
  let rowCount: Int
  let columnCount: Int
  let rowLabels: [String]
  let columnLabels: [String]
  /// The size of the block whose mean each cell is.
  let blockHeight: Int
  let blockWidth: Int
  private let cells: [Content]

  enum Content: Hashable {
    case value(Double)
    case nan
    case absent
  }

  static let mostRows = 64
  static let mostColumns = 96

  init(_ rows: [[Double]], rowLabels: [String], columnLabels: [String]) {
    let width = rows.map(\.count).max() ?? 0
    let (blockHeight, blockWidth) = (Self.block(rows.count, Self.mostRows), Self.block(width, Self.mostColumns))
    let (rowCount, columnCount) = ((rows.count + blockHeight - 1) / blockHeight, (width + blockWidth - 1) / blockWidth)
    var cells: [Content] = []
    cells.reserveCapacity(rowCount * columnCount)
    for row in 0..<rowCount {
      let lines = rows[row * blockHeight..<min((row + 1) * blockHeight, rows.count)]
      for column in 0..<columnCount {
        cells.append(Self.mean(of: lines, column * blockWidth..<(column + 1) * blockWidth))
      }
    }
    self.cells = cells
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.blockHeight = blockHeight
    self.blockWidth = blockWidth
    self.rowLabels = Self.labels(rowLabels, count: rows.count, block: blockHeight)
    self.columnLabels = Self.labels(columnLabels, count: width, block: blockWidth)
  }

  var isBlocked: Bool { blockHeight > 1 || blockWidth > 1 }

  subscript(row: Int, column: Int) -> Content { cells[row * columnCount + column] }

  private static func block(_ count: Int, _ limit: Int) -> Int { max(1, (count + limit - 1) / limit) }

  /// The mean of the numbers of a block; if there are none, what stands in their place.
  private static func mean(of lines: ArraySlice<[Double]>, _ columns: Range<Int>) -> Content {
    var sum = 0.0, count = 0.0, nan = false
    for line in lines {
      for value in line[min(columns.lowerBound, line.count)..<min(columns.upperBound, line.count)] {
        if value.isNaN {
          nan = true
        } else {
          count += 1
          // The mean is updated and not summed, so that large values do not overflow.
          sum += (value - sum) / count
        }
      }
    }
    if count > 0, !sum.isNaN { return .value(sum) }
    return nan || count > 0 ? .nan : .absent
  }

  /// The given labels, or the indices; a block has the label of its first line.
  private static func labels(_ given: [String], count: Int, block: Int) -> [String] {
    stride(from: 0, to: count, by: block).map { $0 < given.count ? given[$0] : given.isEmpty ? "\($0)" : "" }
  }
}
