import Testing
@testable import Figures

@Suite struct DataTableTests {
  private func parsed(_ figure: Figure) throws -> ParsedMarkup {
    try #require(ParsedMarkup.parse(figure.html(idPrefix: "t")))
  }

  @Test func headersAndCellsAreEscaped() throws {
    let figure = Figure.table(["<b>"], rows: [[.text("a & b <script>")]], title: "\"T\"")
    let html = try parsed(figure)
    #expect(html.named("th").map(\.text) == ["<b>"])
    #expect(html.named("td").map(\.text) == ["a & b <script>"])
    #expect(html.named("script").isEmpty)
    #expect(html.attributes("aria-label") == ["\"T\""])
  }

  @Test func theTableCanBeScrolledByKeyboard() throws {
    let html = try parsed(.table(["a"], rows: [[1]]))
    let region = try #require(html.elements.first { $0.attributes["role"] == "region" })
    #expect(region.attributes["tabindex"] == "0")
  }

  @Test func numbersStandRightWithSharedDecimals() throws {
    let html = try parsed(.table(["letter", "p"], rows: [["h", 0.5], ["e", 0.125], ["l", .missing]]))
    #expect(html.named("td").filter { $0.attributes["class"] == "numeric" }.map(\.text) == ["0.500", "0.125", "–"])
    #expect(html.named("th").map { $0.attributes["scope"] } == ["col", "col"])
  }

  @Test func theColumnsOfAMatrixShareTheirDecimals() throws {
    let rows: [[Cell]] = [["h", 0.0103251, 0.96], ["e", 0.0002, 0.0225]]
    let apart = try parsed(.table(["", "h", "e"], rows: rows, rowHeaders: true))
    #expect(apart.named("td").map(\.text) == ["0.01033", "0.9600", "0.00020", "0.0225"])
    let shared = try parsed(.table(["", "h", "e"], rows: rows, rowHeaders: true, isMatrix: true))
    #expect(shared.named("td").map(\.text) == ["0.0103", "0.9600", "0.0002", "0.0225"])
  }

  @Test func rowHeadersNameTheirRows() throws {
    let figure = Figure.table(["letter", "p"], rows: [["h", 0.5]], rowHeaders: true)
    let scopes = try parsed(figure).named("th").map { $0.attributes["scope"] }
    #expect(scopes == ["col", "col", "row"])
  }

  @Test func longTablesAreCutAndSaySo() throws {
    let table = DataTable(headers: ["n"], rows: (0..<1000).map { [.integer($0)] }, rowLimit: 10)
    #expect(table.rows.count == 10 && table.rowCount == 1000)
    #expect(table.rows.map { $0[0] } == [0, 1, 2, 3, 4, 5, 6, 7, 998, 999])
    #expect(table.html(label: "t").contains("990 rows left out"))
    #expect(table.terminal(width: 80, ansi: false).contains("990 rows left out"))
  }

  @Test func wideTablesAreCutAndSaySo() throws {
    let figure = Figure.table((0..<100).map { "c\($0)" }, rows: [(0..<100).map { .integer($0) }])
    let html = try parsed(figure)
    #expect(html.named("th").count == html.named("td").count)
    #expect(html.elements.contains { $0.text == "80 columns left out at …" })
  }

  @Test func raggedRowsAreFilled() throws {
    let html = try parsed(.table(["a"], rows: [[1], [1, 2, 3], []]))
    #expect(html.named("th").count == 3)
    #expect(html.named("td").count == 9)
  }

  @Test(arguments: [([String](), [[Cell]]()), (["a"], []), ([], [[1]])])
  func emptyTablesAreTables(headers: [String], rows: [[Cell]]) throws {
    let figure = Figure.table(headers, rows: rows)
    let html = try parsed(figure)
    #expect(html.named("table").count == 1)
    #expect(rows.isEmpty == figure.html(idPrefix: "t").contains("no rows"))
    #expect(!figure.terminal(width: 80, ansi: false).isEmpty)
  }

  @Test func theTerminalAlignsColumns() {
    let figure = Figure.table(["letter", "loss"], rows: [["h", 2.0785], ["가", 10]])
    #expect(figure.terminal(width: 80, ansi: false) == """
      letter   loss
      ──────  ─────
      h        2.08
      가      10.00

      """)
  }

  @Test func theTerminalKeepsToItsWidth() {
    let rows = (0..<5).map { row in (0..<18).map { Cell.number(Double(row * $0) / 7) } }
    let text = Figure.table((0..<18).map { "column \($0)" }, rows: rows).terminal(width: 50, ansi: false)
    #expect(text.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= 50 })
    #expect(text.contains("more columns"))
  }
}
