import LessonPrelude
import Testing

@Suite struct RandomnessTests {
  static let draws = """
    let vocabulary = Vocabulary(of: "ab")
    print(Double.random(in: 0...1), Double.random(in: -1..<1), Int.random(in: 1...6), Int.random(in: 0..<10))
    print(Bool.random())
    print([1, 2, 3, 4, 5].shuffled(), [1, 2, 3].randomElement()!)
    print(Tensor.uniform(2, in: -1...1), Tensor.normal(2), CharacterModel(vocabulary, hiddenSize: 1).W_hh)
    """

  @Test func aSeedFixesEveryDraw() {
    let first = LessonProgram(Self.draws)
    #expect(first.error == nil)
    RandomStream.seed(99)
    #expect(LessonProgram(Self.draws).text == first.text)
    #expect(LessonProgram(Self.draws, seed: 8).text != first.text)
  }

  @Test func aRestoredContextDrawsAgain() {
    let context = LessonContext(seed: 7)
    let restore = context.restorer()
    let code = "print(Double.random(in: 0...1))"
    let first = LessonProgram(code, context: context).text
    #expect(LessonProgram(code, context: context).text != first)
    for _ in 0..<2 {
      restore()
      #expect(LessonProgram(code, context: context).text == first)
    }
  }

  @Test(arguments: [
    ("Int.random(in: 0..<0)", "empty range"), ("Double.random(in: 1..<1)", "empty range"),
    ("Double.random(in: -Double.infinity...Double.infinity)", "infinite range"),
    ("Tensor.uniform(2, in: 0...Double.infinity)", "must be finite"),
    ("Tensor.normal(2, deviation: -1)", "not negative"),
  ])
  func errors(_ expression: String, _ message: String) throws {
    #expect(try #require(LessonProgram("print(\(expression))").error).contains(message))
  }
}
