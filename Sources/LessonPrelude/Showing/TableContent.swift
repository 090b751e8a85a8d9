import Figures
import Tensors

/// A value on its way into a table, whichever language it came from.
indirect enum TableValue {
  case cell(Cell)
  case list([TableValue])
  case record([(label: String?, value: TableValue)])

  /// The value in one place of a table.
  var cell: Cell {
    switch self {
    case .cell(let cell): cell
    case .list(let values): .list(values.map(\.cell))
    case .record(let fields): .list(fields.map(\.value.cell))
    }
  }

  /// The entries of a dictionary; nil if the value is none.
  var entries: [(key: Cell, value: TableValue)]? {
    guard case .list(let values) = self else { return nil }
    var entries: [(key: Cell, value: TableValue)] = []
    for case .record(let fields) in values where fields.map(\.label) == ["key", "value"] {
      entries.append((fields[0].value.cell, fields[1].value))
    }
    return entries.count == values.count ? entries : nil
  }

  init(_ tensor: Tensor) {
    let elements = tensor.elements
    // One-hot vectors and counts are whole numbers, and read better without a point.
    let isWhole = elements.allSatisfy { $0 == $0.rounded() && $0.magnitude < 1e6 }
    let cells = elements.map { isWhole ? TableValue.cell(.integer(Int($0))) : .cell(.number($0)) }
    self = TableValue(cells[...], shape: tensor.shape[...])
  }

  private init(_ cells: ArraySlice<TableValue>, shape: ArraySlice<Int>) {
    guard let size = shape.first else {
      self = cells.first ?? .cell(.missing)
      return
    }
    let width = cells.count / max(1, size)
    self = .list((0..<size).map { index in
      let start = cells.startIndex + index * width
      return TableValue(cells[start..<(start + width)], shape: shape.dropFirst())
    })
  }
}

/// The rows of a table, cut into columns.
struct TableContent {
  private let headers: [String]
  private let rows: [[Cell]]
  /// Whether the rows are lists, all of whose places hold the same quantity.
  private let isMatrix: Bool

  init(_ values: [TableValue]) {
    let dictionaries = values.compactMap(\.entries)
    if dictionaries.count == values.count, !values.isEmpty {
      // Dictionaries are rows with a column for each key.
      let keys = dictionaries.joined().reduce(into: [Cell]()) { if !$0.contains($1.key) { $0.append($1.key) } }
      headers = keys.map(\.plainText)
      isMatrix = false
      rows = dictionaries.map { entries in keys.map { key in entries.first { $0.key == key }?.value.cell ?? .missing } }
      return
    }
    if case .record(let fields)? = values.first {
      headers = fields.map { $0.label ?? "" }
    } else {
      headers = []
    }
    isMatrix = !values.isEmpty && values.allSatisfy { if case .list = $0 { true } else { false } }
    rows = values.map { value in
      switch value {
      case .cell(let cell): [cell]
      case .list(let values): values.map(\.cell)
      case .record(let fields): fields.map(\.value.cell)
      }
    }
  }

  /// A row for each entry of a dictionary, named by its key; `x` says what the keys are, `y` what single values are.
  ///
  /// - Throws: `TableError.nameCount`.
  static func figure(entriesOf dictionary: TableValue, x: String, y: String, columns: [String]?, title: String?) throws -> Figure {
    let entries = dictionary.entries ?? []
    let content = TableContent(entries.map(\.value))
    let single = y.isEmpty || content.width > 1 ? nil : [y]
    return try content.figure(rows: entries.map(\.key.plainText), columns: columns ?? single, title: title, corner: x)
  }

  private var width: Int { rows.map(\.count).max() ?? 0 }

  /// - Throws: `TableError.nameCount`.
  func figure(rows names: [String]?, columns: [String]?, title: String?, corner: String = "") throws -> Figure {
    if let columns, columns.count != width, !rows.isEmpty {
      throw TableError.nameCount(names: columns.count, lines: width, .columns)
    }
    let given = columns ?? headers
    let headers = given + Array(repeating: "", count: max(0, width - given.count))
    guard let names else { return .table(headers, rows: rows, title: title, isMatrix: isMatrix) }
    guard names.count == rows.count else { throw TableError.nameCount(names: names.count, lines: rows.count, .rows) }
    let named = zip(names, rows).map { [Cell.text($0)] + $1 }
    return .table([corner] + headers, rows: named, title: title, rowHeaders: true, isMatrix: isMatrix)
  }
}

extension Cell {
  /// The cell as the name of a row or column.
  fileprivate var plainText: String {
    switch self {
    case .text(let text): text
    case .integer(let integer): "\(integer)"
    case .number(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .list(let cells): cells.map(\.plainText).joined(separator: ", ")
    case .sparkline, .missing: ""
    }
  }
}
