import Foundation
import LessonLanguage
import LessonPrelude
import Testing

/// Cells and models of a lesson in the hands of the library: limits hold on both sides, and states can be gone back to.
@Suite struct CellBindingTests {
  /// A cell whose step is given.
  private static func cell(_ step: String) -> String {
    """
    struct Cell: RecurrentCell {
      var w = Tensor([1])
      func step(_ x: Tensor, _ h: Tensor) -> Tensor {
        \(step)
      }
      mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows { try body("w", &w) }
    }
    let xs = [Tensor([1]), Tensor([2])], zero = Tensor.zeros(1)

    """
  }

  private static let uses = [
    "print(Cell().unroll(over: xs, from: zero).finalState)",
    "print(valueAndGradient(at: Cell()) { cell in sum(cell.unroll(over: xs, from: zero).finalState) }.value)",
    "print(jacobian(at: zero) { h in Cell().unroll(over: xs, from: h).finalState })",
  ]

  @Test(arguments: ["while true {}", "var a = h; while true { a = a + x }"], uses)
  func endlessStep(_ step: String, _ use: String) throws {
    let program = LessonProgram(Self.cell(step + "; return h") + use, limits: Limits(fuel: 1_000_000))
    #expect(program.errorLine == 4)
    #expect(try #require(program.error).contains("stopped after 1000000 steps"))
  }

  @Test(arguments: uses) func recursiveStep(_ use: String) throws {
    let program = LessonProgram(Self.cell("self.step(x, h + x) + h") + use)
    #expect(program.errorLine == 4)
    #expect(try #require(program.error).contains("recursion is deeper than"))
  }

  /// A step that differentiates its own driver takes the host's stack at each level.
  @Test func recursionThroughTheDriver() throws {
    let program = LessonProgram(Self.cell(
      "valueAndGradient(at: [h.detached]) { v in sum(Cell().unroll(over: [x], from: v[0]).finalState) }.gradient[0]")
      + Self.uses[0])
    #expect(program.errorLine == 4)
    #expect(try #require(program.error).contains("recursion is deeper than"))
  }

  @Test(arguments: uses) func greedyStep(_ use: String) throws {
    let program = LessonProgram(Self.cell("sum(Tensor.zeros(1_000_000)) + h + Tensor.zeros(4_000_000)") + use,
                                limits: Limits(memory: 10_000_000))
    #expect(program.errorLine == 4)
    #expect(try #require(program.error).contains("memory"))
  }

  @Test(arguments: ["while true {}; return h", "var a = h; while true { a = a + x }; return h"]) func cancelledStep(_ step: String) throws {
    let session = Session(library: LessonPrelude.library(), limits: Limits(fuel: .max),
                          hostContext: LessonContext(seed: 7))
    let code = Self.cell(step) + Self.uses[1]
    guard case .sound(let block, _) = session.check(SourceText(file: "a", code: code)) else {
      Issue.record("unsound")
      return
    }
    let cancellation = session.machine.cancellation
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.05) { cancellation.cancel() }
    let start = ContinuousClock.now
    let found = session.run(block, output: OutputRecord())
    #expect(found?.message.contains("cancelled") == true, "\(String(describing: found))")
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  /// What a block does to models, optimizers and states is undone by going back, and by leaving a trial.
  @Test func snapshotsAreExact() throws {
    let session = Session(library: LessonPrelude.library(), hostContext: LessonContext(seed: 7))
    func output(of code: String, _ run: (Session.CheckedBlock, OutputRecord) -> Diagnostic?) -> String {
      let source = SourceText(file: "a", code: code)
      guard case .sound(let block, _) = session.check(source, keepsDeclarations: !code.contains("branch")) else {
        return "unsound"
      }
      let output = OutputRecord()
      return run(block, output)?.message ?? output.text
    }
    let declaration = Self.cell("tanh(w * h + x)") + """
      var model = Cell(), optimizer = Optimizer.adam(learningRate: 0.1), state = zero
      func learn() {
        for _ in 0..<3 {
          let gradient = valueAndGradient(at: model) { cell in
            let run = cell.unroll(over: xs, from: state)
            state = run.finalState
            return sum(run.finalState)
          }.gradient
          optimizer.update(&model, gradient)
        }
      }
      learn()
      """
    #expect(output(of: declaration) { session.run($0, output: $1) } == "")
    let snapshot = session.snapshot()
    let learn = "learn(); print(model.w.elements, optimizer.steps, state.elements)"
    let branch = output(of: learn + " // branch") { session.tryOut($0, output: $1) }
    let first = output(of: learn) { session.run($0, output: $1) }
    session.restore(snapshot)
    let second = output(of: learn) { session.run($0, output: $1) }
    #expect(first.contains("] 6 ["))
    #expect([branch, second] == [first, first])
  }

  /// A model of the library keeps its shapes, whoever visits it.
  @Test func modelsOfTheLibraryKeepTheirShapes() throws {
    let program = LessonProgram("""
      var model = CharacterModel(Vocabulary(of: "hello"), hiddenSize: 3)
      model.forEachParameter { name, tensor in tensor = tensor * 2 }
      model.forEachParameter { name, tensor in tensor = Tensor.zeros(1) }
      """)
    #expect(program.errorLine == 3)
    #expect(try #require(program.error).contains("W_xh: the shapes [3, 4] and [1]"))
  }

  /// The names of what is missing stand in the notes.
  @Test(arguments: [
    ("struct A: RecurrentCell {}", ["protocol requires function 'forEachParameter'", "protocol requires function 'step'",
                                    "protocol requires nested type 'State'"]),
    ("struct A: Parameterized { func forEachParameter() {} }", ["protocol requires function 'forEachParameter'"]),
    ("struct A: RecurrentState { mutating func forEachParameter(_ body: (String, inout Tensor) throws -> Void) rethrows {} }",
     ["protocol requires property 'h' with type 'Tensor'"]),
  ])
  func missingRequirements(_ code: String, _ notes: [String]) {
    let session = Session(library: LessonPrelude.library())
    guard case .unsound(let found) = session.check(SourceText(file: "a", code: code)) else {
      Issue.record("sound: \(code)")
      return
    }
    #expect(found.count == 1)
    for note in notes { #expect(found[0].notes.contains { $0.message.hasPrefix(note) }, "\(note): \(found)") }
  }
}
