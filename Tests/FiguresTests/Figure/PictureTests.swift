import Figures
import Testing

/// A picture that another module could make: two boxes and an arrow, from public marks alone.
private struct Boxes: Picture {
  var labels: [String]

  func drawing(width: Double) -> Drawing {
    var drawing = Drawing(width: min(width, 300), height: 60)
    let frame = Rectangle(x: 0, y: 0, width: 80, height: 40)
    let box = Mark.rectangle(frame, ShapeStyle(.wash, .series(0)), cornerRadius: 6)
    for (index, label) in labels.enumerated() {
      let text = TextMark(label, centeredAt: Point(40, 20), ink: .series(0))
      drawing.add(.group([box, .text(text)], offset: Point(Double(index) * 120, 10)))
    }
    var arrow = Path(through: [Point(80, 30), Point(112, 30)])
    arrow.move(to: Point(120, 30))
    arrow.line(to: Point(112, 26))
    arrow.line(to: Point(112, 34))
    arrow.close()
    drawing.add(.path(arrow, ShapeStyle(.heavy, .muted)))
    return drawing
  }

  func terminal(width: Int, ansi: Bool) -> String { labels.joined(separator: " → ") + "\n" }

  var finding: String { "\(labels.count) boxes." }

  var data: DataTable? { nil }
}

@Suite struct PictureTests {
  private let figure = Figure(.diagram, title: "Two steps", Boxes(labels: ["h₀", "h₁"]))

  @Test func otherModulesDrawWithTheSameMarks() throws {
    let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "d")))
    #expect(html.named("g").map { $0.attributes["transform"] } == ["translate(0 10)", "translate(120 10)"])
    #expect(html.named("text").map(\.text) == ["h₀", "h₁"])
    #expect(html.named("path").map { $0.attributes["d"] } == ["M80 30L112 30M120 30L112 26L112 34Z"])
    #expect(figure.description == "2 boxes." && figure.terminal(width: 80, ansi: false) == "h₀ → h₁\n")
  }

  @Test func aPictureThatFitsANarrowScreenIsDrawnOnce() throws {
    let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "d")))
    #expect(html.named("svg").count == 1 && html.elements.contains { $0.attributes["class"] == "figure-diagram" })
  }

  @Test func picturesAreComparedByTheirValues() {
    #expect(figure == Figure(.diagram, title: "Two steps", Boxes(labels: ["h₀", "h₁"])))
    #expect(figure != Figure(.diagram, title: "Two steps", Boxes(labels: ["h₀", "h₂"])))
  }

  @Test func textsOfGroupsHaveTheirOwnPlaces() {
    #expect(Boxes(labels: ["a", "b"]).drawing(width: 640).texts.map(\.position.x) == [40, 160])
  }
}
