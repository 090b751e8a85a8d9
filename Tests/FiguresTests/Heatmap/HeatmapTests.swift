import Testing
@testable import Figures

@Suite struct HeatmapTests {
  @Test(arguments: Degenerate.names)
  func degenerateDataDrawsSomethingHonest(name: String) throws {
    let values = Degenerate.named(name)
    for rows in [[values], values.map { [$0] }, [values, [], values]] {
      let figure = Figure.heatmap(rows, x: "unit", y: "letter")
      let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "f")))
      #expect(html.attributes("d").allSatisfy { !$0.lowercased().contains("n") })
      if !values.contains(where: \.isFinite) {
        #expect(figure.description.hasPrefix("Nothing to draw"))
      } else if values.contains(where: \.isNaN) {
        #expect(figure.description.contains("NaN"))
        #expect(html.named("text").contains { $0.text == "NaN" })
      }
      #expect(!figure.terminal(width: 60, ansi: true).isEmpty)
    }
  }

  @Test func signedValuesAreShownAboutZero() {
    let range = ColorRange(lowest: -0.5, highest: 2, map: nil)
    #expect(range.map == .diverging && range.lower == -2 && range.upper == 2)
    #expect(range.level(0).index == 10)
    #expect(range.level(1).index - 10 == 10 - range.level(-1).index)
  }

  @Test(arguments: [(0.2, 0.9, 0.0, 0.9), (0.8, 0.9, 0.8, 0.9), (0, 0, 0, 1), (3, 3, 2.4, 3.6)])
  func amountsBeginAtZeroUnlessTheyDifferByLittle(lowest: Double, highest: Double, lower: Double, upper: Double) {
    let range = ColorRange(lowest: lowest, highest: highest, map: nil)
    #expect(range.map == .sequential)
    #expect(abs(range.lower - lower) < 1e-12 && abs(range.upper - upper) < 1e-12)
  }

  @Test func infinitiesHaveTheOutermostColours() {
    let range = ColorRange(lowest: -1, highest: 1, map: nil)
    #expect(range.level(.infinity).index == 20 && range.level(-.infinity).index == 0)
  }

  @Test func theFindingNamesExtremesByTheirLabels() {
    let figure = Figure.heatmap([[0.1, -0.9], [0.8, 0]], rowLabels: ["h", "e"], columnLabels: ["h₁", "h₂"], x: "unit",
                                y: "letter")
    #expect(figure.description == "4 values from −0.9 (letter h, unit h₂) to 0.8 (letter e, unit h₁).")
    #expect(figure.title == "Letter by unit")
  }

  @Test func labelsThatOccurTwiceAreToldApart() {
    let figure = Figure.heatmap([[1], [2]], rowLabels: ["l", "l"], columnLabels: ["p"])
    #expect(figure.description == "2 values from 1 (l in row 0, p) to 2 (l in row 1, p).")
  }

  @Test func fewCellsShowTheirNumbers() {
    let drawing = Heatmap([[0.25, -0.5]], rowLabels: ["h"], columnLabels: ["a", "b"]).drawing(width: 640)
    #expect(drawing.texts.map(\.text).contains("0.25") && drawing.texts.map(\.text).contains("−0.50"))
  }

  @Test func theRangeIsPrinted() {
    let texts = Heatmap([[0.25, -0.5]]).drawing(width: 640).texts.map(\.text)
    #expect(texts.contains("−0.5") && texts.contains("0") && texts.contains("0.5"))
  }

  @Test func manyCellsAreMergedIntoAPathForEachColour() throws {
    let rows = (0..<40).map { row in (0..<60).map { Double($0 + row) } }
    let svg = Figure.heatmap(rows).svg(idPrefix: "f")
    let parsed = try #require(ParsedMarkup.parse(svg))
    #expect(parsed.named("path").count <= ColorLevel.count * 2 + 1)
    #expect(svg.utf8.count < 40_000)
  }

  @Test func aMillionCellsWeighLittle() {
    var random = SplitMix64(seed: 4)
    let rows = (0..<1000).map { _ in (0..<1000).map { _ in Double.random(in: -1...1, using: &random) } }
    let figure = Figure.heatmap(rows)
    #expect(figure.html(idPrefix: "f").utf8.count < 200_000)
    #expect(figure.description.contains("Each cell is the mean of 20 × 20 values"))
  }

  @Test func nothingStandsOutsideTheDrawing() {
    for (rows, columns) in [(1, 1), (4, 3), (3, 40), (40, 3), (80, 200)] {
      let values = (0..<rows).map { row in (0..<columns).map { Double(row - $0) } }
      let labels = (0..<rows).map { "a rather long label of row \($0)" }
      for width in [Figure.wide, Figure.narrow] {
        let names = (0..<columns).map { "a name of column \($0)" }
        let map = Heatmap(values, rowLabels: labels, columnLabels: names, heading: "Title", x: "unit", y: "time step")
        let drawing = map.drawing(width: width)
        #expect(drawing.width <= width)
        let below = drawing.texts.filter { $0.text.hasPrefix("a name") }.map(\.bounds)
        #expect(zip(below, below.dropFirst()).allSatisfy { $0.maxX <= $1.x })
        for text in drawing.texts {
          let box = text.bounds
          #expect(box.x >= -1 && box.maxX <= drawing.width + 1 && box.maxY <= drawing.height + 1, "\(text.text) \(box)")
        }
      }
    }
  }
}
