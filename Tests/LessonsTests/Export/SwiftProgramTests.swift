import Foundation
import LessonLanguage
import Testing
import TestSupport

@testable import Lessons

/// A lesson as a program, compiled by the real compiler against the modules, prints what the lesson prints.
@Suite struct SwiftProgramTests {
  static let lessons: [String: String] = [
    "scopes": block("var a = 1\nfunc f() -> Int { a }\nprint(a)") + block("let a = 5\nprint(a)\n", "nest")
      + block("a += 1\nlet b = 2\nprint(b)", "nest") + block("extension Int { var twice: Int { self * 2 } }\nprint(4.twice, f())", "nest")
      + block("print(f())") + "`{swift} f()` and `{swift} \"\\(a)\" // x`\n\n" + block("struct S { let x = 1 }\nlet a = S()\nprint(a)", "reset")
      + block("infix operator ~~\nfunc ~~ (a: Int, b: Int) -> Int { a * b }\nprint(3 ~~ 4)"),
    "words": block("var a = [1]\nprint(a)") + block("a.append(2)\nprint(a)", "branch") + block("print(a[7])", "crash")
      + block("let b: Int = \"\"", "fail") + block("print(\"no\")", "no-run") + block("//| reason: Slow.\nx y z", "skip")
      + block("//| exercise: e\nfunc f() -> Int { 0 }") + block("//| exercise: e\nfunc f() -> Int { 1 }", "solution")
      + block("//| exercise: e\nexpect(f(), equals: 1)", "check") + block("//| fuel: 1000\nprint(a, \"\"\"\n  two\n  lines\n  \"\"\")"),
    "randomness": block("print(Double.random(in: 0..<1), Double.random(in: -1...1), Float.random(in: 0..<2), Bool.random())")
      + block("print(Int.random(in: 1...6), Int8.random(in: -128...127), UInt.random(in: 0..<9), (1...5).randomElement() ?? 0)")
      + block("var order = [1, 2, 3, 4]\norder.shuffle()\nprint(order, \"hello\".shuffled(), [Int]().randomElement() as Any)")
      + block("var system = SystemRandomNumberGenerator()\nprint(system.next(), Int.random(in: 0..<100, using: &system))"),
    "networks": block("let vocabulary = Vocabulary(of: \"hello\")\nvar model = CharacterModel(vocabulary, hiddenSize: 3)\nprint(model.W_xh)")
      + block("let run = model.train(on: \"hello\", steps: 20, optimizer: .adagrad(learningRate: 0.1))\nprint(run.losses)\nplot(run.losses)")
      + "`{swift} model.sample(from: \"h\", count: 3)`\n\n" + block("print(model.sample(from: \"h\", count: 20))"),
  ]

  /// The output of a lesson's blocks by the programs that they are in.
  @Test(arguments: lessons.keys.sorted())
  func printsTheSame(_ name: String) async throws {
    let text = try #require(Self.lessons[name])
    try await Self.compare(Lesson.parse(text: "---\ntitle: T\nseed: 7\n---\n" + text, path: "a.md").0)
  }

  @Test(arguments: Self.curriculum)
  func theCurriculumPrintsTheSame(_ path: String) async throws {
    try await Self.compare(Lesson.parse(bytes: try FileReading.bytes(of: path), path: path).0)
  }

  private static let curriculum: [String] = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return ((try? LessonFiles.find([root.path + "/lessons"])) ?? []).map(\.path)
  }()

  private static func compare(_ lesson: Lesson) async throws {
    let result = LessonRunner().run(lesson)
    let data = URL(fileURLWithPath: lesson.path).deletingLastPathComponent().appendingPathComponent("data")
    #expect(result.diagnostics.map(\.message) == [])
    for program in SwiftProgram.programs(of: lesson) {
      let run = try await BuiltModules.shared.value.run(program.source, data: data)
      #expect(run.output == program.blocks.map { result.blocks[$0].text }.joined(), "\(run.errors)")
      #expect(run.status == 0)
    }
  }

  @Test func aScopeIsAProgram() throws {
    let lesson = parsed(try #require(Self.lessons["scopes"])).0
    #expect(SwiftProgram.programs(of: lesson).map(\.blocks) == [[0, 1, 2, 4], [0, 1, 2, 3], [5, 6]])
  }

  @Test func whatIsNotRunIsAComment() throws {
    let lesson = parsed(try #require(Self.lessons["words"])).0
    let programs = SwiftProgram.programs(of: lesson)
    #expect(programs.map(\.blocks) == [[0, 9]])
    #expect(programs[0].source.contains("// a.md:9, not part of this program: branch\n// a.append(2)\n// print(a)\n"))
  }
}
