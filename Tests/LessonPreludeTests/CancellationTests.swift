import Foundation
import LessonLanguage
import LessonPrelude
import Testing

/// Work that takes long stops soon after the lesson is cancelled, inside a function of the host too.
@Suite(.serialized) struct CancellationTests {
  /// What is made first, and what is done with it again and again.
  private static let programs: [(String, String)] = [
    (matrix, "_ = a • a"), (matrix, "_ = tanh(a)"), (matrix, "_ = max(a)"), (matrix, "_ = a.elements"),
    (matrix, "_ = a.description"), (matrix, "_ = a.column(1)"), (matrix, "_ = a == a"), (matrix, "_ = eigenvalues(a)"),
    (matrix, "_ = singularValues(a)"), (matrix, "_ = valueAndGradient(at: a) { sum(tanh($0 • $0)) }"),
    ("let n = 3000", "_ = Tensor.normal(n, n)"), ("let n = 1000", "_ = Tensor.orthogonal(n, n)"),
    ("let task = SequenceTask.adding(steps: 400)", "_ = task.batch(10_000, seed: 1)"),
    (text, "_ = model.loss(on: text)"), (text, "_ = model.trace(of: text)"), (text, "_ = model.vocabulary.encode(text)"),
    (text, "_ = model.train(on: text, steps: 100, optimizer: .adam(learningRate: 0.01))"),
    (text, "_ = text.replacingOccurrences(of: \"o\", with: \"oo\")"), (text, "_ = text.uppercased()"),
    (text, "_ = text.split(separator: \" \")"), (text, "_ = String(text.reversed())"), (text, "_ = text.hashValue"),
    (numbers, "_ = a.sorted()"), (numbers, "_ = a.sorted { $0 > $1 }"), (numbers, "_ = a.map { $0 + 1 }"),
    (numbers, "_ = a.max()!"), (numbers, "_ = a.shuffled()"), (numbers, "_ = Set(a)"), (numbers, "_ = a.hashValue"),
    (numbers, "_ = a == a.map { $0 }"), (numbers, "_ = \"\\(a)\""), (numbers, "plot(a.prefix(10_000).map { Double($0) })"),
  ]
  private static let matrix = "let a = Tensor.uniform(2000, 2000, in: -1...1)"
  private static let text = """
    let text = String(repeating: "hello world ", count: 10_000)
    var model = CharacterModel(Vocabulary(of: text), hiddenSize: 64)
    """
  private static let numbers = "let a = (0..<1_000_000).map { ($0 &* 7_919) % 1_000_003 }"

  @Test(arguments: programs.indices) func stopsSoon(_ index: Int) {
    let (setup, work) = Self.programs[index]
    let found: (message: String?, processor: Double) = DeepStack.ensured { () -> (String?, Double) in
      let session = Session(library: LessonPrelude.library(), limits: Limits(fuel: .max), hostContext: LessonContext(seed: 7))
      guard case .sound(let first, _) = session.check(SourceText(file: "a", code: setup)) else { return ("unsound setup", 0) }
      let error = session.run(first, output: OutputRecord())
      guard error == nil else { return (error?.message, 0) }
      guard case .sound(let block, _) = session.check(SourceText(file: "b", code: "while true { \(work) }")) else {
        return ("unsound", 0)
      }
      let cancellation = session.machine.cancellation
      var clock = clockid_t()
      pthread_getcpuclockid(pthread_self(), &clock)
      let watched = clock, before = Moment()
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.1) {
        before.seconds = seconds(watched)
        cancellation.cancel()
      }
      let message = session.run(block, output: OutputRecord())?.message
      return (message, seconds(watched) - before.seconds)
    }
    #expect(found.message == "cancelled", "\(work)")
    // A hundredth of that, mostly; what is not optimised here takes longer.
    #expect(found.processor < 1, "\(work)")
  }
}

private final class Moment: @unchecked Sendable {
  var seconds = 0.0
}

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
