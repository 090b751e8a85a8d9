import Testing
@testable import Figures

@Suite struct SparklineTests {
  @Test func aSparklineIsAnImageWithItsFinding() throws {
    let figure = Figure.table(["name", "loss"], rows: [["RNN", .sparkline([3, 2, 1])]])
    let html = try #require(ParsedMarkup.parse(figure.html(idPrefix: "t")))
    let image = try #require(html.named("svg").first)
    #expect(image.attributes["role"] == "img" && image.attributes["aria-label"] == "The value falls from 3 to 1 (x 0 to 2).")
    #expect(html.named("path").count == 1 && html.attributes("id").isEmpty)
    #expect(figure.terminal(width: 80, ansi: false).contains("█▅▁"))
  }

  @Test(arguments: Degenerate.names)
  func degenerateValuesDrawNothingWrong(name: String) throws {
    let html = Figure.table(["v"], rows: [[.sparkline(Degenerate.named(name))]]).html(idPrefix: "t")
    let parsed = try #require(ParsedMarkup.parse(html))
    #expect((parsed.attributes("d") + parsed.attributes("cy")).allSatisfy { !$0.lowercased().contains("n") })
  }
}
