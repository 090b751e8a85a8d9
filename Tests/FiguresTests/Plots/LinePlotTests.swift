import Foundation
import Testing
@testable import Figures

@Suite struct LinePlotTests {
  @Test(arguments: Degenerate.names, [AxisScale.linear, .log])
  func degenerateDataDrawsSomethingHonest(name: String, yScale: AxisScale) throws {
    let values = Degenerate.named(name)
    let figure = Figure.linePlot(values, x: "step", y: "loss", yScale: yScale)
    let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "f")))
    let paths = html.attributes("d")
    #expect(paths.allSatisfy { !$0.lowercased().contains("n") && !$0.contains("∞") })

    let drawable = values.filter { $0.isFinite && (yScale == .linear || $0 > 0) }
    let circles = html.named("circle").count
    if drawable.isEmpty {
      #expect(figure.description.hasPrefix("Nothing to draw"))
      #expect(figure.terminal(width: 80, ansi: false).contains("Nothing to draw"))
      #expect(paths.isEmpty)
    } else {
      #expect(circles == drawable.count * 2, "one marker for each value, in the wide and the narrow drawing")
    }
    if values.contains(where: \.isNaN) { #expect(figure.description.contains("NaN")) }
    if values.contains(.infinity), !drawable.isEmpty { #expect(figure.description.contains("∞ at step")) }
  }

  static let findings: [([Double], String)] = [
    ([1.39, 0.7, 0.02], "Loss falls from 1.39 to 0.02 (step 0 to 2)."),
    ([1, 3, 2], "Loss rises from 1 to 2 (step 0 to 2); highest 3 at step 1."),
    ([1, 0.5, 1], "Loss returns from 1 to 1 (step 0 to 2); lowest 0.5 at step 1."),
    ([2, 2], "Loss stays at 2 (step 0 to 1)."),
    ([2], "Loss is 2 at step 0."),
    ([1, .nan, 2], "Loss rises from 1 to 2 (step 0 to 2). 1 value is NaN."),
    ([], "Nothing to draw: there are no values."),
  ]

  @Test(arguments: findings)
  func theFindingIsStatedInNumbers(values: [Double], expected: String) {
    #expect(Figure.linePlot(values, x: "step", y: "loss (nats)").description == expected)
  }

  @Test func severalSeriesShareTheSpanOfTheirFinding() {
    let figure = Figure.linePlot([Series("RNN", [1, 0.1]), Series("LSTM", [1, 0.9])], x: "step", y: "norm")
    #expect(figure.description == "Step 0 to 1: RNN falls from 1 to 0.1. LSTM falls from 1 to 0.9.")
    #expect(figure.title == "Norm by step")
  }

  @Test func valuesAtOrBelowZeroAreNamedOnALogAxis() {
    let figure = Figure.linePlot([1, 0, -1, 10], x: "step", y: "norm", yScale: .log)
    #expect(figure.description.contains("2 values at or below 0 not on the log axis"))
  }

  @Test func theTextsOfAPlotDoNotOverlap() {
    var random = SplitMix64(seed: 8)
    for round in 0..<60 {
      let series = (0..<Int.random(in: 1...9, using: &random)).map { index in
        Series("series \(index)", (0..<40).map { _ in Double.random(in: 0...1, using: &random) }.map {
          $0 * pow(10, Double(round % 12) - 4)
        })
      }
      let plot = LinePlot(series, heading: round % 2 == 0 ? "Title" : nil, x: "step", y: "value (unit)",
                          yScale: round % 3 == 0 ? .log : .linear)
      for width in [Figure.wide, Figure.narrow] {
        let drawing = plot.drawing(width: width)
        let boxes = drawing.texts.map { ($0.text, $0.bounds) }
        for (index, first) in boxes.enumerated() {
          #expect(first.1.x >= -0.5 && first.1.maxX <= width + 0.5, "\(first) in \(width)")
          #expect(first.1.y >= -0.5 && first.1.maxY <= drawing.height + 0.5, "\(first)")
          for second in boxes[(index + 1)...] {
            let apart = first.1.maxX <= second.1.x || second.1.maxX <= first.1.x
              || first.1.maxY <= second.1.y + 1 || second.1.maxY <= first.1.y + 1
            #expect(apart, "\(first) and \(second) in \(width)")
          }
        }
      }
    }
  }

  @Test func aMillionPointsWeighLittle() {
    var random = SplitMix64(seed: 9)
    let values = (0..<1_000_000).map { _ in Double.random(in: -1...1, using: &random) }
    let html = Figure.linePlot(values, x: "sample", y: "signal").html(idPrefix: "f")
    #expect(html.utf8.count < 40_000)
  }

  @Test func namesAreAtTheirLinesWhereThereIsRoomAndAboveThePlotElse() {
    let other = Series("GRU", [2, 1])
    let short = LinePlot([Series("RNN", [1, 2]), other]).drawing(width: 640)
    let long = LinePlot([Series("a name that takes a third of the plot", [1, 2]), other]).drawing(width: 640)
    func heights(_ drawing: Drawing, _ name: String) -> [Double] {
      drawing.texts.filter { $0.text == name }.map(\.position.y)
    }
    #expect(heights(short, "RNN").allSatisfy { $0 < 60 } && heights(short, "GRU").allSatisfy { $0 > 200 })
    #expect(heights(long, "GRU").allSatisfy { $0 < 30 })
    #expect(heights(short, "GRU").count == 1 && heights(long, "GRU").count == 1)
  }

  @Test func linesDifferByMoreThanColour() throws {
    let series = (0..<4).map { index in Series("s\(index)", (0..<100).map { Double($0 * index) }) }
    let svg = try #require(ParsedMarkup.parse(Figure.linePlot(series).svg(idPrefix: "f")))
    let styles = svg.named("path").compactMap { $0.attributes["class"] }.filter { $0.contains("d-line") }
    let dashes = styles.map { $0.split(separator: " ").first { $0.hasPrefix("d-dash") } ?? "" }
    #expect(Set(dashes).count == 4)
  }

  @Test func shortSeriesHaveTheirDataInATable() throws {
    let figure = Figure.linePlot([Series("a", [1, 2]), Series("b", [3, .nan])], x: "step", y: "loss")
    let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "f")))
    #expect(html.named("details").count == 1)
    #expect(html.named("th").map(\.text) == ["step", "a", "b", "0", "1"])
    #expect(html.named("td").map(\.text) == ["1", "3", "2", "NaN"])
  }

  @Test func veryManySeriesAreNotAllDrawnAndThatIsSaid() {
    let series = (0..<5000).map { Series("s\($0)", [Double($0), .nan, 1]) }
    let figure = Figure.linePlot(series)
    #expect(figure.html(idPrefix: "f").utf8.count < 200_000)
    #expect(figure.description.contains("4900 more series are not drawn"))
    #expect(figure.title == "s0, s1, s2, s3 and 4996 more")
  }

  @Test(arguments: [Double.nan, -1, 0, .infinity, 1e300])
  func noWidthIsTooOdd(width: Double) {
    for figure in FigureTests.samples {
      #expect(ParsedMarkup.parse(figure.svg(idPrefix: "f", width: width)) != nil)
    }
  }

  @Test func unequalLengthsOfXAndYDrawWhatBothHave() {
    let figure = Figure.linePlot([Series("a", [1, 2, 3], x: [5, 6])], x: "time", y: "value")
    #expect(figure.description == "a rises from 1 to 2 (time 5 to 6).")
  }
}
