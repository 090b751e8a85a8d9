import Foundation
import LessonLanguage
import Lessons
import TestSupport
import Testing

@testable import Preview

/// The whole of it: files, threads, a port, and a browser that listens.
@Suite struct PreviewTests {
  /// A preview that runs until it is dropped.
  private final class Running {
    let folder: TemporaryFolder
    let reports = Reports()
    let preview: Preview
    private let stop = DispatchSemaphore(value: 0)
    private let isOver = DispatchSemaphore(value: 0)

    init(_ text: String) throws {
      folder = try TemporaryFolder()
      try folder.write(text, to: "a.md")
      preview = try Preview(path: folder.url.path) { [reports] in reports.add($0) }
      Thread { [preview, stop, isOver] in
        preview.run(until: stop)
        isOver.signal()
      }.start()
    }

    deinit { _ = end() }

    /// Whether it has come to its end.
    func end() -> Bool {
      stop.signal()
      defer { isOver.signal() }
      return isOver.wait(timeout: .now() + 30) == .success
    }

    /// A browser that has loaded the page, and listens; what it has loaded.
    func browser() async throws -> (Client, page: String) {
      let page = try await fetch("/a.html", port: preview.port)
      let client = try Client(port: preview.port)
      await client.get("/.unroll/events?page=a.html", host: "localhost:\(preview.port)")
      return (client, page)
    }
  }

  private static func version(of page: String) -> String {
    page.components(separatedBy: "data-version=\"").dropFirst().first?.components(separatedBy: "\"").first ?? ""
  }

  @Test func aSaveReachesTwoBrowsers() async throws {
    let running = try Running(lesson(block("let a = 1") + block("print(a)")))
    let (first, page) = try await running.browser()
    #expect(page.contains("<samp>1") && page.contains("src=\"/.unroll/preview.js\""))
    let (second, _) = try await running.browser()
    let old = "\"version\":\"\(Self.version(of: page))\""
    #expect(await first.hears(old))
    #expect(await second.hears(old))
    try running.folder.write(lesson(block("let a = 1") + block("print(a + 1)")), to: "a.md")
    #expect(try await eventually { try await fetch("/a.html", port: running.preview.port).contains("<samp>2") })
    let new = Self.version(of: try await fetch("/a.html", port: running.preview.port))
    #expect(new != Self.version(of: page))
    for client in [first, second] { #expect(await client.hears("\"version\":\"\(new)\"")) }
    #expect(try await eventually { running.reports.runs == ["a.md [0, 1] 0", "a.md [1] 0"] })
    #expect(running.preview.listeners == 2)
  }

  /// Written piece by piece into the file itself, as some editors do: no half of it is ever shown.
  @Test func aFileThatIsWrittenInPlaceIsReadWhole() async throws {
    let running = try Running(lesson(block("print(1)")))
    #expect(try await running.browser().page.contains("<samp>1"))
    let file = try FileHandle(forWritingTo: running.folder.url.appending(path: "a.md"))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(lesson(block("print(2)")).utf8))
    try file.close()
    #expect(try await eventually { try await fetch("/a.html", port: running.preview.port).contains("<samp>2") })
    #expect(try await eventually { running.reports.runs == ["a.md [0] 0", "a.md [0] 0"] })
  }

  /// A lesson that would never end is no reason to stay.
  @Test func endsAtOnce() async throws {
    let running = try Running(lesson(block("//| fuel: 1000000000000000\nvar i = 0\nwhile i >= 0 { i = 1 - i }")))
    let (client, page) = try await running.browser()
    #expect(page.hasPrefix("HTTP/1.1 202 Accepted"))
    #expect(await client.hears("\"running\""))
    #expect(running.end())
    _ = await client.rest()
    #expect(running.preview.listeners == 0)
    #expect(running.reports.runs == [])
  }

  @Test(arguments: [
    ("/a.html", "evil.example", "HTTP/1.1 403 Forbidden"), ("/../../etc/passwd", nil, "HTTP/1.1 404 Not Found"),
    ("/%2e%2e/%2e%2e/etc/passwd", nil, "HTTP/1.1 404 Not Found"), ("/a.md", nil, "HTTP/1.1 404 Not Found"), ("/", nil, "HTTP/1.1 200 OK"),
  ] as [(String, String?, String)])
  func answersWithCare(path: String, host: String?, answer: String) async throws {
    let running = try Running(lesson("x\n"))
    #expect(try await fetch(path, port: running.preview.port, host: host).hasPrefix(answer))
  }
}
