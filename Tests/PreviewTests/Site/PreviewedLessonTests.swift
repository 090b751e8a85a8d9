import Foundation
import Testing

@testable import Preview

@Suite struct PreviewedLessonTests {
  private static func text(_ third: String, prose: String = "Text.") -> String {
    lesson(prose + "\n\n" + ["var a = [1]", "a.append(2)", third, "print(a)"].map(block).joined())
  }

  /// Each save runs from the first block that changed; text alone runs nothing.
  @Test func runsFromTheFirstChange() async throws {
    let desk = try Desk(["a.md": Self.text("a.append(3)")])
    #expect(try await desk.page("a.html").contains("<samp>[1, 2, 3]"))
    try desk.save(Self.text("a.append(4)"), to: "a.md")
    #expect(try await desk.page("a.html").contains("<samp>[1, 2, 4]"))
    try desk.save(Self.text("a.append(4)", prose: "Other text."), to: "a.md")
    #expect(try await desk.page("a.html").contains("<p>Other text.</p>"))
    #expect(desk.reports.runs == ["a.md [0, 1, 2, 3] 0", "a.md [2, 3] 0", "a.md [] 0"])
  }

  /// An error is on the page at its block; the last page without one can still be seen.
  @Test func errorsAreShownAndTheGoodPageStays() async throws {
    let desk = try Desk(["a.md": Self.text("a.append(3)")])
    let good = try await desk.page("a.html")
    #expect(desk.site.state(of: "a.html").hasGood == false)
    try desk.save(Self.text("a.append(\"\")"), to: "a.md")
    let page = try await desk.page("a.html")
    #expect(page.contains("<strong>Error:</strong>") && page.contains("a.md:15:10"), "\(page)")
    var state = desk.site.state(of: "a.html")
    #expect(state.errors == 1 && state.hasGood)
    #expect(await desk.visit("/a.html", query: "good").1 == good.live(page: "a.html", version: "good"))
    try desk.save(Self.text("a.append(5)"), to: "a.md")
    #expect(try await desk.page("a.html").contains("<samp>[1, 2, 5]"))
    state = desk.site.state(of: "a.html")
    #expect(state.errors == 0 && !state.hasGood)
    #expect(desk.reports.runs == ["a.md [0, 1, 2, 3] 0", "a.md [] 1", "a.md [2, 3] 0"])
  }

  @Test func aPageThatWasNeverGoodHasNoGoodOne() async throws {
    let desk = try Desk(["a.md": Self.text("b")])
    _ = try await desk.page("a.html")
    #expect(desk.site.state(of: "a.html").errors == 1 && !desk.site.state(of: "a.html").hasGood)
    #expect(await desk.visit("/a.html", query: "good").0.status == 404)
  }

  private static let endless = "//| fuel: 1000000000000000\nwhile a.count > 0 { a[0] &+= 1 }"

  /// A run that takes long leaves its page as it was and says where it is; a save stops it and goes on from there.
  @Test func aSaveCancelsTheRun() async throws {
    let desk = try Desk(["a.md": Self.text("a.append(3)")])
    let page = try await desk.page("a.html")
    let state = desk.site.state(of: "a.html")
    try desk.save(Self.text(Self.endless), to: "a.md")
    #expect(try await eventually { desk.site.state(of: "a.html").running == "block 3 of 4" })
    #expect(desk.site.lesson(at: "a.html")?.html == page && desk.site.state(of: "a.html").version == state.version)
    try desk.save(Self.text("a.append(6)"), to: "a.md")
    #expect(try await desk.page("a.html").contains("<samp>[1, 2, 6]"))
    #expect(desk.site.state(of: "a.html").running == nil)
    #expect(desk.reports.runs == ["a.md [0, 1, 2, 3] 0", "a.md [2, 3] 0"])
  }

  /// The first run of a lesson has no page yet: another stands in for it.
  @Test func aPageStandsInForTheFirst() async throws {
    let desk = try Desk(["a.md": Self.text(Self.endless)])
    let (answer, text) = await desk.visit("/a.html")
    #expect(answer.status == 202 && text.contains("<h1>T</h1>") && text.contains("running for the first time"))
    #expect(try await eventually { desk.site.state(of: "a.html").running == "block 3 of 4" })
    try desk.save(Self.text("a.append(8)"), to: "a.md")
    #expect(try await desk.page("a.html").contains("<samp>[1, 2, 8]"))
    #expect(await desk.visit("/a.html").0.status == 200)
    // Of the run that was stopped two blocks were done.
    #expect(desk.reports.runs == ["a.md [2, 3] 0"])
  }

  @Test func fuelEndsALoopAsEver() async throws {
    let desk = try Desk(["a.md": Self.text("//| fuel: 1000\nwhile a.count > 0 { a[0] &+= 1 }")])
    #expect(try await desk.page("a.html").contains("stopped after 1000 steps"))
    #expect(desk.reports.runs == ["a.md [0, 1, 2] 1"])
  }

  @Test(arguments: ["removing", "ending"])
  func nothingRunsOn(after end: String) async throws {
    let desk = try Desk(["a.md": Self.text(Self.endless), "b.md": lesson("x\n")])
    let running = try #require(desk.site.lesson(at: "a.html"))
    #expect(try await eventually { running.pageState.running != nil })
    if end == "removing" { try desk.remove("a.md") } else { desk.site.end() }
    #expect(try await eventually { !running.isWorking })
    #expect(running.html == nil)
    #expect(desk.reports.runs == [])
  }
}
