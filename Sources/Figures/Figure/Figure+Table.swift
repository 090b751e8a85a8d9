extension Figure {
  /// A table of `rows` under `headers`: numbers to the right with decimals shared by their column, long tables cut.
  ///
  /// `rowHeaders` says that the first column names the rows.
  public static func table(_ headers: [String], rows: [[Cell]], title: String? = nil,
                           rowHeaders: Bool = false) -> Figure {
    let table = DataTable(headers: headers, rows: rows, rowHeaders: rowHeaders)
    let named = headers.filter { !$0.isEmpty }
    let name = title ?? (named.isEmpty ? "Table" : "Table of " + Words.list(named, limit: 6))
    return Figure(.table, title: name, description: "Table of \(table.summary).", content: .table(table))
  }
}
