extension DataTable {
  /// The table in a region that can be scrolled sideways on a narrow screen, by keyboard too.
  func html(label: String) -> String {
    var html = #"<div class="table-scroll" tabindex="0" role="region" aria-label="\#(Markup.escaped(label))">"#
    html += "\n<table class=\"data-table\">\n"
    let columns = columns
    if headers.contains(where: { !$0.isEmpty }) {
      let cells = columns.map { Self.cell("th", $0.header, isNumeric: $0.isNumeric, scope: "col") }
      html += "<thead>\n<tr>\(withGap(cells, "<th scope=\"col\">…</th>"))</tr>\n</thead>\n"
    }
    html += "<tbody>\n"
    for row in rows.indices {
      if let note = cutRowsNote, cutRows?.index == row { html += gapRow(note) }
      let cells = columns.enumerated().map { index, column in
        let isHeader = hasRowHeaders && index == 0
        return Self.cell(isHeader ? "th" : "td", column.texts[row], image: column.images[row], isNumeric: column.isNumeric,
                         scope: isHeader ? "row" : nil)
      }
      html += "<tr>\(withGap(cells, "<td>…</td>"))</tr>\n"
    }
    if rows.isEmpty { html += gapRow("no rows") }
    html += "</tbody>\n</table>\n</div>\n"
    if let note = cutColumnsNote { html += "<p class=\"figure-note\">\(Markup.escaped(note))</p>\n" }
    return html
  }

  private static func cell(_ name: String, _ text: String, image: String? = nil, isNumeric: Bool,
                           scope: String?) -> String {
    let className = isNumeric ? "numeric" : text.count > 32 ? "prose" : nil
    let attributes = (scope.map { " scope=\"\($0)\"" } ?? "") + (className.map { " class=\"\($0)\"" } ?? "")
    return "<\(name)\(attributes)>\(image ?? Markup.escaped(text))</\(name)>"
  }

  private func withGap(_ cells: [String], _ gap: String) -> String {
    var cells = cells
    if let cutColumns { cells.insert(gap, at: cutColumns.index) }
    return cells.joined()
  }

  private func gapRow(_ note: String) -> String {
    let span = max(1, headers.count + (cutColumns == nil ? 0 : 1))
    return "<tr class=\"cut\"><td colspan=\"\(span)\">\(Markup.escaped(note))</td></tr>\n"
  }
}
