/// Rows and columns of values with their headers.
///
/// Of a long or wide table only the first and last rows and columns are kept, with the numbers of those left out.
public struct DataTable: Hashable, Sendable {
  public let headers: [String]
  /// The kept rows, each as long as `headers`.
  public let rows: [[Cell]]
  /// Whether the first column names the rows.
  public let hasRowHeaders: Bool
  /// Whether all columns hold the same quantity, so that their numbers share the decimals.
  public let isMatrix: Bool
  /// Where rows, or columns, were left out, and how many; nil if all are there.
  public let cutRows: Cut?
  public let cutColumns: Cut?

  /// Lines left out of the middle of a table.
  public struct Cut: Hashable, Sendable {
    /// The index of the first kept line after the gap.
    public let index: Int
    /// The number of lines left out.
    public let count: Int

    init?(_ total: Int, limit: Int, tail: Int) {
      guard total > limit else { return nil }
      index = limit - tail
      count = total - limit
    }

    func applied<Element>(to all: [Element]) -> [Element] {
      guard all.count >= index + count else { return all }
      return Array(all[..<index] + all[(index + count)...])
    }
  }

  /// A table whose rows may have any length; what a row lacks is missing, what has no header gets an empty one.
  public init(headers: [String], rows: [[Cell]], rowHeaders: Bool = false, isMatrix: Bool = false, rowLimit: Int = 24,
              columnLimit: Int = 20) {
    let width = max(headers.count, rows.map(\.count).max() ?? 0)
    let cutRows = Cut(rows.count, limit: max(2, rowLimit), tail: max(1, rowLimit / 5))
    let cutColumns = Cut(width, limit: max(2, columnLimit), tail: max(1, columnLimit / 5))
    func fitted<Element>(_ line: [Element], filler: Element) -> [Element] {
      let full = line + Array(repeating: filler, count: width - line.count)
      return cutColumns?.applied(to: full) ?? full
    }
    self.headers = fitted(headers, filler: "")
    self.rows = (cutRows?.applied(to: rows) ?? rows).map { fitted($0, filler: .missing) }
    self.hasRowHeaders = rowHeaders
    self.isMatrix = isMatrix
    self.cutRows = cutRows
    self.cutColumns = cutColumns
  }

  /// The number of rows, those left out among them.
  public var rowCount: Int { rows.count + (cutRows?.count ?? 0) }

  /// The number of columns, those left out among them.
  public var columnCount: Int { headers.count + (cutColumns?.count ?? 0) }

  /// One kept column, ready to be written.
  struct Column {
    var header: String
    var isNumeric: Bool
    var texts: [String]
    /// What stands in the place of a text.
    var images: [String?]
  }

  var columns: [Column] {
    let shared = isMatrix ? NumberFormat(for: rows.joined().flatMap(\.numbers)) : nil
    return headers.indices.map { index in
      let cells = Self.unified(rows.map { $0[index] })
      var format = shared ?? NumberFormat(for: cells.flatMap(\.numbers))
      if cells.flatMap(\.integers).contains(where: { $0.magnitude >= 10_000 }) { format.hasLargeNumbers = true }
      return Column(
        header: headers[index],
        isNumeric: cells.contains(where: \.isNumeric) && cells.allSatisfy { $0.isNumeric || $0 == .missing },
        texts: cells.map { $0.text(format) },
        images: cells.map { if case .sparkline(let values) = $0 { Sparkline(values).svg } else { nil } })
    }
  }

  /// The cells of a column where integers among other numbers are written like those.
  private static func unified(_ cells: [Cell]) -> [Cell] {
    guard cells.contains(where: { if case .number = $0 { true } else { false } }) else { return cells }
    return cells.map { cell in
      if case .integer(let integer) = cell { .number(Double(integer)) } else { cell }
    }
  }

  /// The sizes in words: `24 rows and 3 columns: letter, oneHot, loss`.
  var summary: String {
    let names = headers.filter { !$0.isEmpty }
    let size = "\(Words.count(rowCount, "row")) and \(Words.count(columnCount, "column"))"
    return names.isEmpty ? size : size + ": " + Words.list(names, limit: 12)
  }

  var cutRowsNote: String? {
    cutRows.map { "… \(NumberText.integer($0.count)) \($0.count == 1 ? "row" : "rows") left out …" }
  }

  var cutColumnsNote: String? {
    cutColumns.map { "\(NumberText.integer($0.count)) \($0.count == 1 ? "column" : "columns") left out at …" }
  }
}
