import Foundation
import Testing
@testable import Figures

/// What every kind of plot owes its reader, whatever the data.
@Suite struct PlotKindsTests {
  static let kinds: [(name: String, make: @Sendable ([Double]) -> Figure)] = [
    ("points", { .scatterPlot([Series("", $0)], x: "x (m)", y: "y") }),
    ("log points", { .scatterPlot([Series("", $0)], yScale: .log) }),
    ("bars", { .barPlot([Series("", $0)], x: "letter", y: "p") }),
    ("stacked bars", { .barPlot([Series("a", $0), Series("b", $0.reversed())], isStacked: true) }),
    ("histogram", { .histogram([Series("", $0)], x: "value") }),
    ("histograms", { .histogram([Series("a", $0), Series("b", $0.map { $0 / 2 })]) }),
    ("multiples", { .multiples([("a", [Series("s", $0)]), ("b", [Series("s", [1, 2])])]) }),
    ("stacked plots", { .multiples([("a", [Series("", $0)]), ("b", [Series("", $0)])], isStacked: true) }),
    ("surface", { .surface([$0, $0], x: 0...1, y: 0...1, path: $0.map { ($0, 0.5) }) }),
    ("log surface", { .surface([$0], x: 0...1, y: 0...1, scale: .log) }),
    ("square surface", { values in .surface(Array(repeating: values, count: min(values.count, 60)), x: -1...1, y: 0...2) }),
    ("heatmap", { .heatmap([$0, $0.reversed()], x: "unit", y: "step") }),
    ("line", { .linePlot([Series("", $0)], x: "step", y: "loss") }),
    ("log line", { .linePlot([Series("a", $0), Series("b", $0.reversed())], yScale: .log) }),
    ("letters", { .linePlot([Series("", $0)], xNames: $0.indices.map { $0 % 5 == 4 ? "␣" : "m" }) }),
    ("table", { .table(["x", "y"], rows: $0.map { [.number($0), .sparkline([$0, 1])] }) }),
    ("band", { .linePlot([Series("", $0, band: (low: $0, high: $0.map { $0 + 1 }))]) }),
  ]

  @Test(arguments: kinds.indices, Degenerate.names)
  func degenerateDataDrawsSomethingHonest(kind: Int, name: String) throws {
    let values = Degenerate.named(name)
    let figure = Self.kinds[kind].make(values)
    let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "f")))
    let numbers = ["d", "x", "y", "cx", "cy", "width", "height"].flatMap(html.attributes)
    #expect(numbers.allSatisfy { !$0.lowercased().contains("n") && !$0.contains("∞") })
    if values.isEmpty, !["multiples", "table"].contains(Self.kinds[kind].name) {
      #expect(figure.description.hasPrefix("Nothing to draw"))
      #expect(figure.terminal(width: 80, ansi: false).contains("Nothing to draw"))
    }
    // Sums of the largest numbers, and cells without a value, are no numbers, which are equal to nothing.
    let kindName = Self.kinds[kind].name
    if kindName != "log surface", !(name == "largest" && kindName.hasPrefix("histogram")) {
      #expect(figure == Self.kinds[kind].make(values))
    }
    #expect(figure.html(idPrefix: "f") == Self.kinds[kind].make(values).html(idPrefix: "f"))
  }

  static let thirty = (0..<30).map { "a very long name of a series & <of> \"many\" \($0), much longer than any line has room for" }

  static let crowded: [(name: String, figure: Figure)] = [
    ("lines", .linePlot(thirty.map { Series($0, [1, 3, 2]) }, title: thirty[0], x: thirty[1], y: thirty[2])),
    ("names", .linePlot([Series("s", thirty.indices.map(Double.init))], xNames: thirty)),
    ("points", .scatterPlot(thirty.map { Series($0, [1, 2], x: [2, 3]) }, labels: thirty, title: thirty[0], x: thirty[1])),
    ("bars", .barPlot(thirty.map { Series($0, [1, 2]) }, names: thirty, title: thirty[0], x: thirty[1], y: thirty[2])),
    ("stacked", .barPlot(thirty.map { Series($0, [1, 2, 3]) }, names: thirty, isStacked: true)),
    ("histogram", .histogram(thirty.map { Series($0, [1, 2, 2]) }, title: thirty[0], x: thirty[1], y: thirty[2])),
    ("heatmap", .heatmap(thirty.map { _ in [1, 2] }, rowLabels: thirty, columnLabels: thirty, title: thirty[0], x: thirty[1],
                         y: thirty[2])),
    ("small heatmap", .heatmap([[1]], rowLabels: ["<&\">"], columnLabels: thirty, x: thirty[1], y: thirty[2])),
    ("multiples", .multiples(thirty.map { ($0, thirty.map { Series($0, [1, 2]) }) }, title: thirty[0], x: thirty[1], y: thirty[2])),
    ("surface", .surface([[1, 2], [3, 4]], x: 0...1, y: 0...1, title: thirty[0], xLabel: thirty[1], yLabel: thirty[2],
                         zLabel: thirty[3])),
    ("table", .table(thirty, rows: [thirty.map { .text($0) }], title: thirty[0], rowHeaders: true)),
  ]

  @Test(arguments: crowded.indices)
  func longAndManyNamesKeepToTheirPlace(index: Int) throws {
    let (name, figure) = Self.crowded[index]
    _ = try #require(ParsedMarkup.parse(figure.html(idPrefix: "f")))
    for width in [20, 80] {
      for line in figure.terminal(width: width, ansi: false).split(separator: "\n") {
        #expect(TextWidth.columns(String(line)) <= width, "\(name): \(line)")
      }
      let colored = figure.terminal(width: width, ansi: true).replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
      for line in colored.split(separator: "\n") { #expect(TextWidth.columns(String(line)) <= width, "\(name): \(line)") }
    }
    guard case .picture(let picture) = figure.content else { return }
    for width in [Figure.wide, Figure.narrow] {
      let drawing = picture.drawing(width: width)
      for text in drawing.texts {
        #expect(text.bounds.x >= -1 && text.bounds.maxX <= width + 1 && text.bounds.maxY <= drawing.height + 1, "\(name): \(text.text)")
      }
    }
  }

  @Test func aSmallGridStandsInTheMiddle() {
    let layout = Heatmap.Layout(Heatmap([[1, 2]], rowLabels: ["a"], columnLabels: ["x", "y"]), width: 640)
    #expect(layout.width == 300 && abs(layout.inset - (layout.width - layout.area.maxX)) <= 11)
  }

  @Test(arguments: kinds.indices)
  func aMillionValuesWeighLittle(kind: Int) {
    var random = SplitMix64(seed: 3)
    let values = (0..<1_000_000).map { _ in Double.random(in: 0.1...1, using: &random) }
    #expect(Self.kinds[kind].make(values).html(idPrefix: "f").utf8.count < 400_000)
  }

  @Test(arguments: kinds.indices)
  func textsDoNotOverlapAndStayInside(kind: Int) throws {
    var random = SplitMix64(seed: 12)
    for round in 0..<20 {
      let values = (0..<Int.random(in: 2...40, using: &random)).map { _ in
        Double.random(in: 0.1...1, using: &random) * pow(10, Double(round % 9) - 4)
      }
      guard case .picture(let picture) = Self.kinds[kind].make(values).content else { return }
      for width in [Figure.wide, Figure.narrow] {
        let drawing = picture.drawing(width: width)
        let boxes = drawing.texts.map { ($0.text, $0.bounds) }
        for (index, first) in boxes.enumerated() {
          #expect(first.1.x >= -1 && first.1.maxX <= width + 1, "\(first) in \(width)")
          #expect(first.1.y >= -1 && first.1.maxY <= drawing.height + 1, "\(first) in \(drawing.height)")
          for second in boxes[(index + 1)...] {
            let apart = first.1.maxX <= second.1.x + 2 || second.1.maxX <= first.1.x + 2
              || first.1.maxY <= second.1.y + 2 || second.1.maxY <= first.1.y + 2
            #expect(apart, "\(first) and \(second) in \(width)")
          }
        }
      }
    }
  }

  static let findings: [(Figure, String)] = [
    (.barPlot([Series("", [0.1, 0.8, 0.1])], names: ["h", "e", "l"], y: "p"), "P is highest for e (0.8) and lowest for h (0.1)."),
    (.barPlot([Series("", [2, 2])], names: ["a", "b"], y: "n"), "N is 2 for all 2."),
    (.histogram([Series("", [1, 2, 2, 3])], bins: 2, x: "v"),
     "4 values from 1 to 3, mean 2, standard deviation 0.816; most, 3, between 2 and 3."),
    (.scatterPlot([Series("", [1, 2, 3], x: [1, 2, 3])], x: "a", y: "b"),
      "3 points, a from 1 to 3, b from 1 to 3; correlation 1."),
    (.linePlot([Series("", [1, 2], band: (low: [0, 1], high: [2, 4]))], y: "v", annotations: [.horizontal(3, "goal")]),
     "V rises from 1 to 2 (x 0 to 1). The band lies between 0 and 4. Marked: goal at 3."),
    (.surface([[4, 1], [3, 2]], x: 0...1, y: 0...1, path: [(0, 0), (1, 1)], zLabel: "error"),
     "Error lies between 1 at (0.75, 0.25) and 4. The path of 2 points leads from (0, 0) to (1, 1)."),
  ]

  @Test(arguments: findings)
  func theFindingIsStatedInNumbers(figure: Figure, expected: String) {
    #expect(figure.description == expected)
  }

  @Test func countsOfAHistogramSumToItsValues() {
    var random = SplitMix64(seed: 5)
    for bins in [1, 3, 10, 100] {
      let values = (0..<500).map { _ in Double.random(in: -3...3, using: &random) }
      let histogram = Histogram([Series("", values)], bins: bins)
      #expect(histogram.samples[0].counts.reduce(0, +) == 500)
      #expect(histogram.edges.count == histogram.samples[0].counts.count + 1)
      #expect(zip(histogram.edges, histogram.edges.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test func barsBeginAtZeroAndStackedOnesAtEachOther() throws {
    #expect(try #require(BarPlot([Series("", [5, 6])], names: []).domain) == Domain(0, 6))
    let stacked = try #require(BarPlot([Series("a", [1, -2]), Series("b", [3, -4])], names: [], isStacked: true).domain)
    #expect(abs(stacked.upper - 4) < 1e-5 && abs(stacked.lower + 6) < 1e-5)
  }

  @Test func barsLieWhereTheirNamesDoNotFit() {
    let names = ["a long name of a bar", "another long name of a bar", "and one that is longer still", "d", "e"]
    let plot = BarPlot([Series("", [1, 2, 3, 4, 5])], names: names)
    let narrow = plot.drawing(width: 340).texts
    #expect(narrow.first { $0.text == "d" }?.anchor == .end)
    let upright = BarPlot([Series("", [1, 2])], names: ["d", "e"]).drawing(width: 640).texts
    #expect(upright.first { $0.text == "d" }?.anchor == .middle)
  }

  @Test func panelsShareTheirAxesUnlessTheyAreStacked() throws {
    let panels: [(title: String, series: [Series])] = [("a", [Series("s", [0, 1])]), ("b", [Series("s", [0, 100])])]
    func ticks(_ isStacked: Bool) -> Int {
      Multiples(panels, isStacked: isStacked).drawing(width: 640).texts.filter { $0.text == "100" }.count
    }
    #expect(ticks(false) == 2 && ticks(true) == 1)
  }

  @Test func aRemarkWithoutRoomIsInTheDescription() {
    let notes = (0..<30).map { Annotation.horizontal(1 + Double($0) / 1000, "a remark number \($0)") }
    let plot = LinePlot([Series("", [1, 2])], annotations: notes)
    #expect(plot.drawing(width: 340).texts.filter { $0.text.hasPrefix("a remark") }.count < 30)
    #expect(plot.finding.contains("a remark number 0 at 1"))
  }
}
