import Foundation
import LessonLanguage
import Testing

@testable import Lessons

@Suite struct LessonCacheTests {
  private static let text = block("let a = 1\nprint(a)", output: "1") + block("plot([1, 2])") + "`{swift} a`\n\n"

  private static func lesson(_ text: String, seed: Int = 7, path: String = "a.md") -> Lesson {
    Lesson.parse(text: "---\ntitle: T\nseed: \(seed)\n---\n" + text, path: path).0
  }

  private func withCache<Result>(_ body: (LessonRunner, CacheFolder) throws -> Result) rethrows -> Result {
    let folder = CacheFolder(path: FileManager.default.temporaryDirectory.path + "/cache-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    var runner = LessonRunner()
    runner.cache = LessonCache(folder)
    return try body(runner, folder)
  }

  /// The first version, the second, and why that runs.
  @Test(arguments: [
    (lesson(text), lesson(text), nil),
    (lesson(text), lesson("More text.\n\n" + text), nil),
    (lesson(text), lesson(block("let a = 1\nprint(a)", output: "2") + block("//| fig-cap: x\nplot([1, 2])") + "`{swift} a`"),
     .otherCode(line: 13)),
    (lesson(text), lesson(block("let a = 1\nprint(a)", "hide", output: "2") + block("plot([1, 2])") + "`{swift} a`"), nil),
    (lesson(text), lesson(text, seed: 8), .otherSeed),
    (lesson(text), lesson(block("let a = 2\nprint(a)") + block("plot([1, 2])")), .otherCode(line: 5)),
    (lesson(text), lesson(text + block("print(2)")), .otherCode(line: 19)),
    (lesson(text + block("print(2)")), lesson(text), .lessCode),
    (lesson(block("let a = 1")), lesson(block("let a = 1", "branch")), .otherCode(line: 5)),
    (lesson(block("let a = 1")), lesson(block("//| fuel: 9\nlet a = 1")), .otherCode(line: 5)),
    (lesson(block("let a = 1")), lesson(block("let a = 1"), path: "b.md"), .firstTime),
    // Code that asks where it stands is another in another place.
    (lesson(block("print(#line)")), lesson("Text.\n\n" + block("print(#line)")), .otherCode(line: 7)),
  ] as [(Lesson, Lesson, LessonCache.RunReason?)])
  func tellsWhyALessonRuns(first: Lesson, second: Lesson, reason: LessonCache.RunReason?) {
    withCache { runner, _ in
      #expect(runner.run(first).reasonToRun == .firstTime)
      let result = runner.run(second), fresh = LessonRunner().run(second)
      #expect(result.reasonToRun == reason)
      #expect(result.evaluation.comparable == fresh.evaluation.comparable)
      #expect(result.found == fresh.found)
      #expect(result.blocks.map { $0.figures.map { $0.html(idPrefix: "b", dataLabel: "D") } }
        == fresh.blocks.map { $0.figures.map { $0.html(idPrefix: "b", dataLabel: "D") } })
      #expect(runner.run(second).reasonToRun == nil)
    }
  }

  @Test func limitsBelongToTheEngine() {
    withCache { runner, _ in
      var runner = runner
      _ = runner.run(Self.lesson(Self.text))
      runner.limits.fuel = 1000
      #expect(runner.run(Self.lesson(Self.text)).reasonToRun == .otherEngine)
    }
  }

  @Test func dataFilesAreLookedAt() throws {
    try withCache { runner, folder in
      let file = folder.path + "/n.txt"
      let lesson = Self.lesson(block("print(readText(\"n.txt\"))"), path: folder.path + "/a.md")
      try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
      #expect(runner.run(lesson).found.map { $0.contains("there is no file ‘n.txt’") } == [true])
      #expect(runner.run(lesson).reasonToRun == nil)
      try "1".write(toFile: file, atomically: true, encoding: .utf8)
      let first = runner.run(lesson)
      #expect(first.reasonToRun == .otherData("n.txt") && first.blocks[0].text == "1\n")
      try "2".write(toFile: file, atomically: true, encoding: .utf8)
      #expect(runner.run(lesson).blocks[0].text == "2\n")
      #expect(runner.run(lesson).reasonToRun == nil)
    }
  }

  /// However an entry is damaged, the lesson runs, and is kept again.
  @Test func damageIsNoticed() throws {
    try withCache { runner, folder in
      let lesson = Self.lesson(Self.text)
      let whole = runner.run(lesson).evaluation.comparable
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/lessons")
      let file = folder.path + "/lessons/" + (names.first ?? "")
      let bytes = Array(try #require(FileManager.default.contents(atPath: file)))
      let damages: [([UInt8]) -> [UInt8]] = [
        { _ in [] }, { _ in Array("x\n".utf8) }, { Array($0.dropLast()) }, { Array($0.prefix($0.count / 2)) }, { $0 + [0] },
        { bytes in (bytes.indices.map { $0 == bytes.count / 2 ? bytes[$0] ^ 1 : bytes[$0] }) },
        { bytes in (bytes.indices.map { $0 == 20 ? bytes[$0] ^ 1 : bytes[$0] }) },
      ]
      for (index, damage) in damages.enumerated() {
        try Data(damage(bytes)).write(to: URL(fileURLWithPath: file))
        let result = runner.run(lesson)
        #expect(result.reasonToRun == .damaged, "damage \(index)")
        #expect(result.evaluation.comparable == whole)
        #expect(runner.run(lesson).reasonToRun == nil)
      }
    }
  }

  @Test func verifyingFindsALie() {
    withCache { runner, folder in
      let lesson = Self.lesson(Self.text)
      var lie = runner.run(lesson).evaluation
      runner.cache?.store(lie, of: lesson, data: [:], limits: runner.limits)
      var verifying = runner
      verifying.cache = LessonCache(folder, isVerifying: true)
      #expect(verifying.run(lesson).passed)
      lie.blocks[0].outputs = [.text("2\n")]
      lie.values[0].text = "2"
      runner.cache?.store(lie, of: lesson, data: [:], limits: runner.limits)
      let lying = runner.run(lesson)
      #expect(lying.blocks[0].text == "2\n")
      #expect(verifying.run(lesson).diagnostics.map(\.location.line) == [5, 17])
    }
  }

  @Test func manyMayShareIt() async throws {
    let folder = CacheFolder(path: FileManager.default.temporaryDirectory.path + "/cache-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask {
          var runner = LessonRunner()
          runner.cache = LessonCache(folder)
          let lesson = Self.lesson(block("print(\(number % 2))", output: "\(number % 2)"))
          return (0..<5).allSatisfy { _ in runner.run(lesson).passed }
        }
      }
      for await passed in group { #expect(passed) }
    }
  }
}
