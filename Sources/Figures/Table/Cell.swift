/// What stands in one place of a table.
public enum Cell: Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  /// Several values in one cell, written compactly: `[0, 1, 0, 0]`.
  case list([Cell])
  /// A small line through values.
  case sparkline([Double])
  case missing
}

// Two NaN cells are the same cell: a figure must be equal to itself.
extension Cell: Hashable {
  public static func == (left: Cell, right: Cell) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left.bitPattern == right.bitPattern
    case (.flag(let left), .flag(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.sparkline(let left), .sparkline(let right)): left.map(\.bitPattern) == right.map(\.bitPattern)
    case (.missing, .missing): true
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .text(let text): hasher.combine(text)
    case .integer(let integer): hasher.combine(integer)
    case .number(let number): hasher.combine(number.bitPattern)
    case .flag(let flag): hasher.combine(flag)
    case .list(let cells): hasher.combine(cells)
    case .sparkline(let values): hasher.combine(values.map(\.bitPattern))
    case .missing: hasher.combine(0)
    }
  }
}

extension Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
                ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  public init(arrayLiteral elements: Cell...) { self = .list(elements) }
}

extension Cell {
  /// Whether the cell is read as a number and belongs to the right edge of its column.
  var isNumeric: Bool {
    switch self {
    case .integer, .number: true
    case .text, .flag, .list, .sparkline, .missing: false
    }
  }

  /// The integers in the cell; they are written with all their digits.
  var integers: [Int] {
    switch self {
    case .integer(let integer): [integer]
    case .list(let cells): cells.flatMap(\.integers)
    case .text, .number, .flag, .sparkline, .missing: []
    }
  }

  /// The numbers in the cell that share the decimals of their column.
  var numbers: [Double] {
    switch self {
    case .number(let number): [number]
    case .list(let cells): cells.flatMap(\.numbers)
    case .text, .integer, .flag, .sparkline, .missing: []
    }
  }

  /// The cell in words and digits, its numbers written in `format`.
  func text(_ format: NumberFormat) -> String {
    switch self {
    case .text(let text): Self.visible(text)
    case .integer(let integer): format.text(integer)
    case .number(let number): format.text(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let cells): "[" + Self.excerpt(of: cells, format).joined(separator: ", ") + "]"
    case .sparkline(let values): Sparkline(values).terminal
    case .missing: "–"
    }
  }

  private static let longestList = 12
  private static let longestText = 400

  private static func excerpt(of cells: [Cell], _ format: NumberFormat) -> [String] {
    let shown = cells.count > longestList ? cells.prefix(longestList - 2) : cells[...]
    let texts = shown.map { $0.text(format) }
    return shown.count == cells.count ? texts : texts + ["… \(cells.count - shown.count) more"]
  }

  /// `text` with what would be invisible made visible: a vocabulary has spaces and line ends among its letters.
  private static func visible(_ text: String) -> String {
    let shown = text.prefix(longestText).map { character -> Character in
      switch character {
      case "\n", "\r\n", "\r": "↵"
      case "\t": "⇥"
      default: character
      }
    }
    if shown.allSatisfy({ $0 == " " }) { return String(repeating: "␣", count: shown.count) }
    return text.count > longestText ? String(shown) + "…" : String(shown)
  }
}
