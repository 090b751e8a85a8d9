import Foundation
import LessonLanguage
import Lessons
import Site
import Testing

@testable import Preview

@Suite struct LiveSiteTests {
  private static let two = ["01-a.md": lesson("[b](02-b.md)\n\n" + block("print(1)"), title: "First"), "02-b.md": lesson("x\n", title: "Second")]

  /// What is shown is what `unroll render` writes; the server adds its script, and nothing else is another.
  @Test func pagesAreThoseThatRenderWrites() async throws {
    let desk = try Desk(Self.two.merging(["ko/01-a.md": lesson("x\n", title: "처음"), "README.md": "x"]) { $1 })
    let plan = try SitePlan([desk.folder.url.path])
    for (index, file) in plan.files.enumerated() {
      let (lesson, problems) = plan.lessons[index]
      let written = LessonPage(LessonRunner().run(lesson, problems: problems), math: MathRenderer(),
                               surroundings: plan.surroundings(of: index)).html
      #expect(try await desk.page(file.page) == written)
      let (answer, text) = await desk.visit("/" + file.page)
      #expect(answer.status == 200 && text.contains("script-src 'self'; connect-src 'self'"))
      let version = desk.site.state(of: file.page).version
      #expect(text == written.live(page: file.page, version: version) && text != written)
    }
    for (path, page) in plan.indexes {
      #expect(await desk.visit("/" + path).1 == page.html.live(page: path, version: desk.site.state(of: path).version))
    }
    #expect(await desk.visit("/ko/").1 == desk.visit("/ko/index.html").1)
    for asset in SiteAsset.all { #expect(await desk.visit("/" + asset.path).1 == asset.text) }
    #expect(await desk.visit("/" + Stylesheet.path).0.type == "text/css; charset=utf-8")
  }

  /// Nothing but what is known is answered, whatever is on the disk.
  @Test(arguments: [
    ("/01-a.md", 404), ("/README.html", 404), ("/none.html", 404), ("/../a.html", 404), ("/%2e%2e/%2e%2e/etc/passwd", 404), ("//etc/passwd", 404),
    ("/./01-a.html", 404), ("/01-a.html/", 404), ("/.unroll/", 404), ("/.unroll/preview.js", 200), ("/.unroll/preview.css", 200),
    ("/data/x.csv", 404), ("/01-a.html", 200), ("/%30%31-a.html", 200), ("/", 200), ("/index.html", 200), ("/ko/", 404), ("x", 404),
    ("/<script>", 404),
  ])
  func answersWhatIsKnown(path: String, status: Int) async throws {
    let desk = try Desk(Self.two.merging(["README.md": "x", "data/x.csv": "1"]) { $1 })
    let (answer, text) = await desk.visit(path)
    #expect(answer.status == status)
    if status == 404 { #expect(text.contains("href=\"/\"") && !text.contains("<script>")) }
    #expect(await desk.visit(path, host: "evil.example").0.status == 403)
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", ""] {
      let refused = await desk.visit(path, method: method).0
      #expect(refused.status == 405 && refused.headers["Allow"] == "GET, HEAD")
    }
  }

  @Test func aSingleLessonHasItsNeighbours() async throws {
    let desk = try Desk(Self.two, open: "02-b.md")
    #expect(await desk.visit("/").0.headers["Location"] == "/02-b.html")
    #expect(try await desk.page("02-b.html").contains("<a class=\"previous\" rel=\"prev\" href=\"01-a.html\">"))
    #expect(desk.reports.runs == ["02-b.md [] 0"])
    // A neighbour is shown, but runs only for who looks at it.
    try desk.save(lesson(block("print(7)"), title: "First"), to: "01-a.md")
    #expect(desk.reports.runs == ["02-b.md [] 0"])
    #expect(try await desk.page("01-a.html").contains("<samp>7"))
    #expect(await desk.visit("/index.html").0.status == 404)
  }

  @Test func lessonsRunWhenTheyAreAskedForOrSaved() async throws {
    let desk = try Desk(Self.two)
    #expect(desk.reports.all.isEmpty)
    #expect(try await desk.page("01-a.html").contains("<samp>1"))
    try desk.save(lesson(block("print(2)"), title: "Second"), to: "02-b.md")
    #expect(try await desk.page("02-b.html").contains("<samp>2"))
    #expect(desk.reports.runs == ["01-a.md [0] 0", "02-b.md [0] 0"])
  }

  /// A title that changes is on every page that names it, and nothing runs for it.
  @Test func titlesReachTheirNeighbours() async throws {
    let desk = try Desk(Self.two)
    let before = desk.site.state(of: "index.html")
    #expect(try await desk.page("01-a.html").contains("<span>Next</span> Second"))
    try desk.save(lesson("x\n", title: "Last"), to: "02-b.md")
    #expect(try await desk.page("01-a.html").contains("<span>Next</span> Last"))
    #expect(desk.site.state(of: "index.html").version != before.version)
    #expect(await desk.visit("/").1.contains("<a href=\"02-b.html\">Last</a>"))
    #expect(try await eventually { desk.reports.runs.count == 3 })
    #expect(Set(desk.reports.runs) == ["01-a.md [0] 0", "02-b.md [] 0", "01-a.md [] 0"])
  }

  @Test func lessonsAppearAndDisappear() async throws {
    let desk = try Desk(Self.two)
    #expect(await desk.visit("/03-c.html").0.status == 404)
    #expect(desk.site.state(of: "03-c.html").isGone)
    try desk.save(lesson("new\n", title: "Third"), to: "03-c.md")
    #expect(!desk.site.state(of: "03-c.html").isGone)
    #expect(try await desk.page("03-c.html").contains("<p>new</p>"))
    #expect(await desk.visit("/").1.contains("Third"))
    let first = desk.site.state(of: "03-c.html").version
    try desk.remove("03-c.md")
    #expect(desk.site.state(of: "03-c.html").isGone)
    #expect(await desk.visit("/03-c.html").0.status == 404)
    #expect(await !desk.visit("/").1.contains("Third"))
    // It comes back as another page, even if it looks the same.
    try desk.save(lesson("new\n", title: "Third"), to: "03-c.md")
    #expect(try await desk.page("03-c.html").contains("<p>new</p>"))
    #expect(desk.site.state(of: "03-c.html").version != first)
    #expect(desk.reports.news == ["new 03-c.md", "gone 03-c.md", "new 03-c.md"])
  }

  /// The last lesson goes, and the preview waits for the next.
  @Test func theFolderMayBeEmptyForAWhile() async throws {
    let desk = try Desk(["a.md": lesson("x\n")])
    try desk.remove("a.md")
    #expect(await desk.visit("/").0.status == 404)
    try desk.save(lesson("y\n"), to: "b.md")
    #expect(await desk.visit("/").0.status == 200)
    #expect(try await desk.page("b.html").contains("<p>y</p>"))
  }

  /// While an editor takes a file away to put another one in its place, its page stays.
  @Test func aFileMayBeGoneForAMoment() async throws {
    let desk = try Desk(Self.two)
    let place = desk.folder.url.appending(path: "02-b.md").path
    #expect(try await desk.page("02-b.html").contains("<p>x</p>"))
    unlink(place)
    desk.site.look()
    desk.site.look()
    // Meanwhile another lesson comes.
    try lesson("c\n").write(toFile: desk.folder.url.appending(path: "03-c.md").path, atomically: true, encoding: .utf8)
    desk.site.look()
    desk.site.look()
    #expect(try await desk.page("02-b.html").contains("<p>x</p>"))
    try desk.save(lesson("y\n"), to: "02-b.md")
    #expect(try await desk.page("02-b.html").contains("<p>y</p>"))
    #expect(try await desk.page("03-c.html").contains("<p>c</p>"))
    #expect(desk.reports.news == ["new 03-c.md"])
  }

  @Test func dataFilesAreWatched() async throws {
    let text = lesson(block("print(1)") + block("print(try readText(\"data/n.txt\"))"))
    let desk = try Desk(["a.md": text, "data/n.txt": "old", "data/other.txt": "x"])
    #expect(try await desk.page("a.html").contains("<samp>old"))
    try desk.save("y", to: "data/other.txt")
    try desk.save("new", to: "data/n.txt")
    #expect(try await desk.page("a.html").contains("<samp>new"))
    try desk.remove("data/n.txt")
    #expect(try await desk.page("a.html").contains("<strong>Error:</strong>"))
    try desk.save("back", to: "data/n.txt")
    #expect(try await desk.page("a.html").contains("<samp>back"))
    #expect(desk.reports.runs == ["a.md [0, 1] 0", "a.md [0, 1] 0", "a.md [0, 1] 1", "a.md [0, 1] 0"])
  }

  /// Two pages with one name: what was there stays, and the terminal says why.
  @Test func collisionsAreReported() async throws {
    let desk = try Desk(Self.two)
    #expect(try await desk.page("02-b.html").contains("<p>x</p>"))
    try desk.save(lesson("x\n"), to: "index.md")
    #expect(desk.reports.news == ["failed index.md and the list of lessons would both become index.html"])
    #expect(await desk.visit("/").0.status == 200)
    // What was saved meanwhile is not forgotten.
    try desk.save(lesson("z\n"), to: "02-b.md")
    #expect(try await desk.page("02-b.html").contains("<p>x</p>"))
    try desk.remove("index.md")
    #expect(try await desk.page("02-b.html").contains("<p>z</p>"))
  }

  @Test func solutionsAreShownIfAsked() async throws {
    let parts = ["", " solution", " check"].map { word in
      "```swift\(word)\n//| exercise: e\n" + (word == " check" ? "expect(f() > 6)" : "func f() -> Int { \(word.isEmpty ? 1 : 7) }") + "\n```\n\n"
    }
    let text = lesson(parts.joined())
    #expect(try await !Desk(["a.md": text]).page("a.html").contains(">7</span>"))
    #expect(try await Desk(["a.md": text], options: .init(showsSolutions: true)).page("a.html").contains(">7</span>"))
  }

  /// What ran before is shown at once, and then made ready for edits without another word.
  @Test func resultsAreKept() async throws {
    let cache = LessonCache(CacheFolder(path: NSTemporaryDirectory() + "unroll-preview-\(UUID().uuidString)"))
    defer { try? FileManager.default.removeItem(atPath: cache.folder.path) }
    let files = ["a.md": lesson(block("print(1)") + block("print(2)"))]
    let desk = try Desk(files, options: .init(cache: cache))
    let page = try await desk.page("a.html")
    #expect(desk.reports.runs == ["a.md [0, 1] 0"] && desk.reports.news == [])
    let place = desk.folder.url.appending(path: "a.md")
    let again = Reports()
    let site = try LiveSite(path: place.path, options: .init(cache: cache)) { again.add($0) }
    defer { site.end() }
    let lesson = try #require(site.lesson(at: "a.html"))
    #expect(try await eventually { !lesson.isWorking })
    #expect(lesson.html?.contains("<samp>2") == true && page.contains("<samp>2"))
    #expect(again.runs == [] && again.news == ["kept a.md"])
  }

  @Test func whatIsNotThereIsSaid() async throws {
    #expect(throws: FileProblem.noSuchFile("/none/x.md")) { try LiveSite(path: "/none/x.md", options: .init()) { _ in } }
  }
}
