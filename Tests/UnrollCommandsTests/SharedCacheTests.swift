import Foundation
import TestSupport
import Testing

/// Processes that share one cache do not disturb each other.
@Suite struct SharedCacheTests {
  /// The program beside the tests.
  private static let program = ((try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
    URL(fileURLWithPath: $0).deletingLastPathComponent().appending(path: "unroll").path
  })

  /// Two at a time, one lesson with two texts in turn: what one keeps is stale for the other, and read while it is written.
  @Test func twoProcesses() throws {
    let program = try #require(Self.program)
    try withFolder(["a/x.md": lesson("```swift\nprint(1)\n```\n"), "cache/none": ""]) { folder in
      let text = { (number: Int) in lesson("```swift\nlet a = \(number)\nprint(a)\nplot([1, \(number)])\n```\n") }
      let pages = Results()
      DispatchQueue.concurrentPerform(iterations: 2) { process in
        for round in 0..<8 {
          let number = round * 2 + process
          try? Data(text(number).utf8).write(to: URL(fileURLWithPath: folder + "/a/x.md"), options: .atomic)
          let run = try? Command(
            ["XDG_CACHE_HOME=\(folder)/cache", program, "render", folder + "/a", "-o", "\(folder)/out-\(process)"],
            in: URL(fileURLWithPath: folder))
          let page = contents("\(folder)/out-\(process)/x.html")
          pages.add(run?.status == 0 && page.hasSuffix("</html>\n") ? "" : "\(run?.errors ?? "did not start")")
        }
      }
      #expect(pages.all == [String](repeating: "", count: 16))
      // What is kept in the end is whole, and right.
      try Data(text(99).utf8).write(to: URL(fileURLWithPath: folder + "/a/x.md"))
      for _ in 0..<2 {
        let run = try Command(["XDG_CACHE_HOME=\(folder)/cache", program, "run", folder + "/a/x.md"],
                              in: URL(fileURLWithPath: folder))
        #expect(run.output == "99\n")
      }
      let left = FileManager.default.enumerator(atPath: folder + "/cache")?.compactMap { $0 as? String } ?? []
      #expect(left.filter { $0.contains("lessons/") }.count == 1, "\(left)")
    }
  }

  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String] = []
    var all: [String] { lock.withLock { texts } }
    func add(_ text: String) { lock.withLock { texts.append(text) } }
  }
}
