extension Figure {
  /// A table of `rows` under `headers`: numbers to the right with decimals shared by their column, long tables cut.
  ///
  /// `rowHeaders` says that the first column names the rows, `isMatrix` that all columns share their decimals.
  public static func table(_ headers: [String], rows: [[Cell]], title: String? = nil,
                           rowHeaders: Bool = false, isMatrix: Bool = false) -> Figure {
    let table = DataTable(headers: headers, rows: rows, rowHeaders: rowHeaders, isMatrix: isMatrix)
    let named = headers.filter { !$0.isEmpty }
    let name = title ?? (named.isEmpty ? "Table" : "Table of " + Words.list(named, limit: 6))
    return Figure(.table, title: name, description: "Table of \(table.summary).", content: .table(table))
  }
}
