import Testing
@testable import Figures

@Suite struct FigureTests {
  static let samples: [Figure] = [
    .linePlot([1.39, .nan, 0.02], title: "Loss & <more>", x: "step", y: "loss"),
    .linePlot([Series("RNN", [1, 1e-9]), Series("LSTM", [1, 0.5])], x: "step", y: "norm", yScale: .log),
    .linePlot([Double]()),
    .heatmap([[0.1, -0.9], [.nan, .infinity]], rowLabels: ["h", "e"]),
    .heatmap((0..<50).map { row in (0..<50).map { Double(row * $0) } }),
    .linePlot([Series("a & b", [1, 2, 4], band: (low: [0, 1, 2], high: [2, 3, 5]))], x: "step", y: "loss",
              annotations: [.horizontal(3, "a <note>"), .vertical(1, "here"), .point(2, 4, "top")]),
    .scatterPlot([Series("RNN", [1, .nan, 3], x: [1, 2, 3]), Series("LSTM", [2], x: [2])], labels: ["h", "e", "l", "<o>"]),
    .scatterPlot([Series("", (0..<5000).map { Double($0 * 7919 % 5003) })]),
    .barPlot([Series("p", [0.5, -0.25, .infinity])], names: ["h", "e", "a rather long name & more"], x: "letter"),
    .barPlot([Series("a", [1, 2]), Series("b", [3, 4])], names: ["x", "y"], isStacked: true),
    .histogram([Series("a", [1, 2, 2, 3, .nan]), Series("b", [4])], x: "value"),
    .multiples([("one & two", [Series("a", [1, 2]), Series("b", [2, 1])]), ("three", [Series("b", [5, 6])])], x: "t", y: "v"),
    .multiples([("f", [Series("", [0, 1])]), ("c", [Series("", [-4, 4])])], xNames: ["h", "e"], isStacked: true),
    .surface([[1, 2, 3], [2, 4, .nan], [3, 6, 9]], x: 0...1, y: -1...1, path: [(0.1, -0.5), (0.9, 0.5)], xLabel: "w",
      zLabel: "error"),
    .table(["letter", "oneHot"], rows: [["h", [1, 0]], ["e", [0, 1]]]),
  ]

  @Test(arguments: samples)
  func identifiersAreUniqueAndResolve(figure: Figure) throws {
    let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "a 1") + figure.html(idPrefix: "b")))
    let ids = html.attributes("id")
    #expect(Set(ids).count == ids.count)
    for reference in html.attributes("aria-labelledby").flatMap({ $0.split(separator: " ").map(String.init) }) {
      #expect(ids.contains(reference))
    }
  }

  @Test(arguments: samples)
  func everyImageHasATitleAndADescription(figure: Figure) throws {
    let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "f")))
    for name in ["title", "desc"] {
      #expect(html.named(name).count == html.named("svg").count)
    }
    #expect(html.named("title").allSatisfy { $0.text == figure.title })
    #expect(html.named("desc").allSatisfy { $0.text == figure.description })
    #expect(html.named("svg").allSatisfy { $0.attributes["role"] == "img" && $0.attributes["viewBox"] != nil })
  }

  @Test(arguments: samples)
  func theSameFigureGivesTheSameBytes(figure: Figure) {
    #expect(figure.html(idPrefix: "f") == figure.html(idPrefix: "f"))
    #expect(figure == figure && figure.hashValue == figure.hashValue)
    #expect(Set([figure, figure]).count == 1)
  }

  @Test func figuresWithDifferentValuesDiffer() {
    #expect(Figure.linePlot([1, 2]) != Figure.linePlot([1, 3]))
    #expect(Figure.heatmap([[1, .nan]]) == Figure.heatmap([[1, .nan]]))
    #expect(Figure.heatmap([[1]]) != Figure.table(["a"], rows: [[1]]))
    #expect(Set(Self.samples).count == Self.samples.count)
  }

  @Test(arguments: samples)
  func everyClassIsInTheStyleSheetAndNoColourIsInTheFigure(figure: Figure) throws {
    let markup = figure.html(idPrefix: "f")
    let html = try #require(ParsedMarkup.parse(markup))
    for name in html.classes { #expect(FigureStyle.css.contains("." + name), "\(name)") }
    #expect(html.attributes("style").isEmpty && html.attributes("fill").isEmpty && html.attributes("stroke").isEmpty)
    #expect(!markup.contains("light-dark"))
  }

  @Test func anAuthorsTextReplacesTheDescription() {
    let figure = Figure.linePlot([1, 2])
    #expect(figure.described(as: "My words").svg(idPrefix: "f").contains(">My words</desc>"))
    #expect(figure.described(as: nil) == figure && figure.described(as: " \n") == figure)
  }

  @Test(arguments: samples, [20, 40, 80])
  func theTerminalKeepsToItsWidth(figure: Figure, width: Int) {
    let text = figure.terminal(width: width, ansi: false)
    #expect(text.hasSuffix("\n") && !text.contains("\u{1B}"))
    for line in text.split(separator: "\n") { #expect(TextWidth.columns(String(line)) <= width, "\(line)") }
  }

  @Test(arguments: samples)
  func coloursInTheTerminalEndWhereTheyBegin(figure: Figure) {
    let text = figure.terminal(width: 80, ansi: true)
    for line in text.split(separator: "\n") {
      #expect(!line.contains("\u{1B}") || line.hasSuffix("\u{1B}[0m") || line.contains("\u{1B}[0m"))
    }
  }

  @Test(arguments: [-5, 0, 1, Int.max])
  func noWidthOfATerminalIsTooOdd(width: Int) {
    for figure in Self.samples { #expect(!figure.terminal(width: width, ansi: true).isEmpty) }
  }

  @Test func aTableHasNoDrawing() {
    #expect(Figure.table(["a"], rows: [[1]]).svg(idPrefix: "f").isEmpty)
  }
}
