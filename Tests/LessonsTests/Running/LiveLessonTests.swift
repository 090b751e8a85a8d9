import LessonLanguage
import TestSupport
import Testing

@testable import Lessons

/// A lesson that is edited comes to the same results as if each version ran alone, and runs no more than it must.
@Suite struct LiveLessonTests {
  private static let blocks = [
    "var a = [1, 2]\nfunc next() -> Int { a.count }", "a.append(3)\nprint(Int.random(in: 0..<1000))",
    "struct S { var x = 1 }\nvar s = S()\nlet add = { a.append($0) }", "add(4)\ns.x += a.count\nprint(s, next())", "print(a, s)",
  ]

  private static func text(_ blocks: [String], prose: String = "Text.") -> String {
    blocks.map { prose + "\n\n" + block($0) }.joined() + "`{swift} a.count`\n"
  }

  private static func edited(_ number: Int, _ code: String) -> [String] {
    var blocks = Self.blocks
    blocks[number] = code
    return blocks
  }

  /// The versions of a lesson, with how many blocks and values each need not run.
  private static let histories: [[(text: String, kept: Int)]] = [
    [(text(blocks), 0), (text(blocks), 6)],
    [(text(blocks), 0), (text(edited(4, "print(s)")), 4), (text(edited(3, "add(5)\nprint(a)")), 3), (text(blocks), 3)],
    [(text(blocks), 0), (text(edited(0, "var a = [9]\nfunc next() -> Int { 7 }")), 0), (text(blocks), 0)],
    // Text and expectations take part in no run, but places move with them.
    [(text(blocks), 0), (text(blocks, prose: "More\nlines\nof text."), 6), (text(edited(4, "print(a[9])"), prose: "Short."), 4)],
    // An error and its mending, of types and of a run.
    [(text(edited(2, "let b: Int = \"\"")), 0), (text(blocks), 2), (text(edited(2, "let c = d")), 2), (text(blocks), 2)],
    [(text(edited(1, "print(a[7])")), 0), (text(edited(1, "print(a[7])").dropLast() + ["print(1)"]), 4), (text(blocks), 1)],
    [(text(edited(1, "let x = (")), 0), (text(blocks), 1)],
    // More blocks and fewer.
    [(text(blocks), 0), (text(blocks + ["print(add(1))", "let s = 2"]), 5), (text(Array(blocks.prefix(3))), 3),
     (text(blocks), 3), (text(["let z = 1"] + blocks), 0)],
    // Functions of earlier blocks fail at their places, wherever these have moved.
    [(text(["func f(_ i: Int) -> Int { [1][i] }", "var a = [f(0)]"]), 0),
     (text(["func f(_ i: Int) -> Int { [1][i] }", "var a = [f(1)]"], prose: "One\n\ntwo\n\nthree."), 1)],
  ]

  private static func parse(_ text: String) -> Lesson { parsed(text).0 }

  @Test(arguments: histories.indices)
  func isAsIfItRanAlone(_ number: Int) {
    let live = LiveLesson()
    for (index, version) in Self.histories[number].enumerated() {
      let lesson = Self.parse(version.text)
      let result = live.update(lesson), alone = LessonRunner().run(lesson)
      #expect(result.blocks.map(\.outputs) == alone.blocks.map(\.outputs), "version \(index)")
      #expect(result.found == alone.found, "version \(index)")
      #expect(result.states == alone.states, "version \(index)")
      #expect(result.values.map(\.text) == alone.values.map(\.text), "version \(index)")
      #expect(live.keptSteps == version.kept, "version \(index)")
    }
  }

  @Test func expectationsAreJudgedAnew() {
    let live = LiveLesson()
    #expect(live.update(Self.parse(block("print(1)", output: "1"))).passed)
    let wrong = live.update(Self.parse(block("print(1)", output: "2")))
    #expect(wrong.found == ["5:1: line 1 of the output has 1 where 2 is expected"])
    #expect(live.keptSteps == 1)
  }

  @Test func anotherSeedStartsAnew() {
    let live = LiveLesson()
    let draw = block("print(Int.random(in: 0..<1_000_000))")
    let first = live.update(Lesson.parse(text: "---\ntitle: T\nseed: 1\n---\n" + draw, path: "a.md").0)
    let second = live.update(Lesson.parse(text: "---\ntitle: T\nseed: 2\n---\n" + draw, path: "a.md").0)
    #expect(first.blocks[0].text != second.blocks[0].text && live.keptSteps == 0)
  }

  /// What is cancelled goes on from the step that it was in, and only it was stopped.
  @Test func goesOnAfterACancellation() {
    let code = { (middle: String) in
      Self.parse(block("var a = [Int.random(in: 0..<1000)]") + block(middle) + block("print(a.count)"))
    }
    let cancellation = Cancellation()
    var runner = LessonRunner()
    var stopsAt: Int? = 1
    runner.onStep = { if $1 == stopsAt { cancellation.cancel() } }
    let live = LiveLesson(runner: runner)
    _ = live.update(code("a.append(7)\nwhile true {}"), cancellation: cancellation)
    #expect(live.wasCancelled && live.blocksRun == [0, 1])
    stopsAt = nil
    let result = live.update(code("a.append(7)"))
    #expect(!live.wasCancelled && live.keptSteps == 1 && live.blocksRun == [1, 2])
    #expect(result.found == [] && result.blocks.map(\.text) == ["", "", "2\n"])
  }

  /// A version that is cancelled before anything is done leaves nothing to go on from.
  @Test func beginsAnewAfterAnEarlyCancellation() {
    let lesson = Self.parse(block("print(1)"))
    let cancellation = Cancellation()
    cancellation.cancel()
    let live = LiveLesson()
    _ = live.update(lesson, cancellation: cancellation)
    #expect(live.wasCancelled)
    #expect(live.update(lesson).blocks.map(\.text) == ["1\n"] && live.keptSteps == 0 && live.blocksRun == [0])
  }

  @Test func saysWhatRanAndWhatWasRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("1", to: "n.txt")
    let lesson = Lesson.parse(
      text: "---\ntitle: T\n---\n" + block("let n = 1", "no-run") + block("print(try readText(\"n.txt\"))"),
      path: folder.url.path + "/a.md").0
    let live = LiveLesson()
    #expect(live.update(lesson).blocks.map(\.text) == ["", "1\n"])
    #expect(live.blocksRun == [1] && live.filesRead == ["n.txt"])
    _ = live.update(lesson)
    #expect(live.blocksRun == [])
    try folder.write("2", to: "n.txt")
    #expect(live.update(lesson).blocks.map(\.text) == ["", "2\n"] && live.blocksRun == [1])
  }

  /// What an edited lesson came to is kept for others, and what others kept is known.
  @Test func sharesTheCache() throws {
    let folder = try TemporaryFolder()
    var runner = LessonRunner()
    runner.cache = LessonCache(CacheFolder(path: folder.url.path))
    let (old, new) = (Self.parse(block("print(1)")), Self.parse(block("print(1)") + block("print(2)")))
    let live = LiveLesson(runner: runner)
    #expect(live.kept(old) == nil)
    _ = live.update(old)
    _ = live.update(new)
    #expect(live.kept(new)?.blocks.map(\.text) == ["1\n", "2\n"] && live.kept(old) == nil)
    #expect(runner.run(new).reasonToRun == nil)
  }

  /// Every word survives an edit behind it.
  @Test(arguments: ["branch", "nest", "crash", "fail", "no-run", "reset"])
  func resumesBehind(_ word: String) {
    let code = ["crash": "a.append(9)\nprint(a[99])", "fail": "let x: Int = true", "reset": "var a = [7]"][word] ?? "a.append(9)"
    let start = block("var a = [1]") + block(code, word)
    let live = LiveLesson()
    _ = live.update(Self.parse(start + block("print(a)")))
    let lesson = Self.parse(start + block("a += [2]\nprint(a)"))
    let result = live.update(lesson)
    #expect(result.blocks.map(\.text) == LessonRunner().run(lesson).blocks.map(\.text))
    #expect(result.found == [] && live.keptSteps == 2)
  }
}
