/// Why a table cannot be shown.
enum TableError: Error, Hashable, Sendable {
  /// There are other lines than names for them.
  case nameCount(names: Int, lines: Int, Lines)

  enum Lines: String, Sendable {
    case rows, columns
  }
}
