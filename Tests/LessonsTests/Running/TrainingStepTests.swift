import LessonLanguage
import Testing

@testable import Lessons

/// Whoever runs a lesson learns how far its trainings are.
@Suite struct TrainingStepTests {
  private static let trainings = [
    "var model = CharacterModel(Vocabulary(of: \"hello\"), hiddenSize: 2)\nmodel.train(on: \"hello\", steps: 3, optimizer: .sgd(learningRate: 0.1))",
    "var model = SequenceModel(for: .glyphs(), cell: .rnn, hiddenSize: 2)\nmodel.train(on: .glyphs(), steps: 3, batch: 2, optimizer: .sgd(learningRate: 0.1))",
    "var model = SequenceModel(.rnn, inputSize: 2, outputSize: 2, hiddenSize: 2)\nmodel.train(oneHot: [[0], [1]], targets: [[1], [0]], epochs: 3, optimizer: .sgd(learningRate: 0.1))",
    "var model = SequenceModel(.rnn, inputSize: 2, outputSize: 1, hiddenSize: 2)\nmodel.train(Tensor.zeros(2, 1, 2), targets: Tensor.zeros(2, 1, 1), epochs: 3, optimizer: .sgd(learningRate: 0.1))",
  ]

  @Test(arguments: trainings)
  func tellsEveryStep(_ code: String) {
    var told: [[Int]] = []
    var runner = LessonRunner()
    runner.onTrainingStep = { told.append([$0, $1]) }
    let (lesson, problems) = parsed(block(code))
    let result = runner.run(lesson, problems: problems)
    #expect(result.found == [])
    #expect(told == [[1, 3], [2, 3], [3, 3]])
  }
}
