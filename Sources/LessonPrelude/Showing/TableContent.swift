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

  init(_ values: [TableValue]) {
    if case .record(let fields)? = values.first {
      headers = fields.map { $0.label ?? "" }
    } else {
      headers = []
    }
    rows = values.map { value in
      switch value {
      case .cell(let cell): [cell]
      case .list(let values): values.map(\.cell)
      case .record(let fields): fields.map(\.value.cell)
      }
    }
  }

  func figure(rows names: [String]?, columns: [String]?, title: String?) -> Figure {
    let width = rows.map(\.count).max() ?? 0
    var headers = columns ?? headers
    if headers.count < width { headers += Array(repeating: "", count: width - headers.count) }
    guard let names else { return .table(headers, rows: rows, title: title) }
    let named = rows.enumerated().map { [Cell.text($0.offset < names.count ? names[$0.offset] : "")] + $0.element }
    return .table([""] + headers, rows: named, title: title, rowHeaders: true)
  }
}
