import RNN
import Testing

struct ScheduleTests {
  static let cases: [(Schedule, [Double])] = [
    (.constant, [1, 1, 1, 1, 1]), (.stepwise(factor: 0.5, every: 2), [1, 1, 0.5, 0.5, 0.25]),
    (.exponential(factor: 0.1), [1, 0.1, 0.01, 0.001, 0.0001]), (.linear(steps: 4), [1, 0.75, 0.5, 0.25, 0]),
    (.linear(steps: 2, end: 0.5), [1, 0.75, 0.5, 0.5, 0.5]),
    (.cosine(steps: 4), [1, (1 + 0.5.squareRoot()) / 2, 0.5, (1 - 0.5.squareRoot()) / 2, 0]),
    (.warmup(steps: 2), [0.5, 1, 1, 1, 1]), (.warmup(steps: 2, then: .linear(steps: 2)), [0.5, 1, 1, 0.5, 0]),
    (.cosine(steps: 0, end: 0.2), [0.2, 0.2, 0.2, 0.2, 0.2]), (.warmup(steps: -3), [1, 1, 1, 1, 1]),
    (.stepwise(factor: 0.5, every: 0), [1, 0.5, 0.25, 0.125, 0.0625]),
  ]

  @Test(arguments: cases) func factors(_ schedule: Schedule, _ expected: [Double]) {
    for (step, factor) in expected.enumerated() { #expect(abs(schedule.factor(at: step) - factor) < 1e-12, "\(step)") }
    #expect(schedule.factor(at: -5) == schedule.factor(at: 0))
  }

  @Test func optimizersFollowTheirs() throws {
    var weight = Tensor([1], precision: .double)
    var optimizer = Optimizer.sgd(learningRate: 1).scheduled(.exponential(factor: 0.5))
    for _ in 0..<3 { try optimizer.step(&weight, gradient: Tensor([1], precision: .double)) }
    #expect(weight[0] == 1 - 1.75)
    #expect(optimizer.scheduledLearningRate == 0.125)
    optimizer.schedule = .exponential(factor: .infinity)
    #expect(throws: RNNError.self) { try optimizer.step(&weight, gradient: Tensor([1], precision: .double)) }
  }
}
