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

  /// More cells than these are not told apart, and weigh too much on a page.
  static let mostRows = 80
  static let mostColumns = 200
  static let mostCells = 4800

  init(_ rows: [[Double]], rowLabels: [String], columnLabels: [String]) {
    let width = rows.map(\.count).max() ?? 0
    let (blockHeight, blockWidth) = Self.blocks(rows.count, width)
    let (rowCount, columnCount) = (Self.quotient(rows.count, blockHeight), Self.quotient(width, blockWidth))
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

  /// The numbers of all cells that have one.
  var values: [Double] {
    cells.compactMap { if case .value(let value) = $0 { value } else { nil } }
  }

  subscript(row: Int, column: Int) -> Content { cells[row * columnCount + column] }

  /// The height and width of blocks of round size that leave no more cells than can be drawn.
  private static func blocks(_ rows: Int, _ columns: Int) -> (height: Int, width: Int) {
    var height = 1, width = 1
    while quotient(rows, height) > mostRows { height = RoundNumber.next(after: height) }
    while quotient(columns, width) > mostColumns { width = RoundNumber.next(after: width) }
    while quotient(rows, height) * quotient(columns, width) > mostCells {
      if quotient(columns, width) > quotient(rows, height) {
        width = RoundNumber.next(after: width)
      } else {
        height = RoundNumber.next(after: height)
      }
    }
    return (height, width)
  }

  private static func quotient(_ count: Int, _ block: Int) -> Int { count / block + (count % block > 0 ? 1 : 0) }

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
