// The tasks on which memory is measured in the literature.
extension SequenceTask {
  /// The most steps of a task.
  static let stepLimit = 100_000

  /// The adding problem (Hochreiter and Schmidhuber 1997): numbers from 0 to 1, of which one in each half is marked; their
  /// sum is asked for at the end.
  ///
  /// To answer 1 always has a mean squared error of 1/6, a root of .4082.
  ///
  /// - Parameter steps: T, at least 2; V = 2, the number and the mark.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeAdding(steps: Int) throws -> SequenceTask {
    try check(steps, atLeast: 2, "steps")
    return SequenceTask(name: "adding problem", inputSize: 2, outputSize: 1, steps: steps, isClassification: false,
                        baseline: 1.0 / 6) { stream in
      let marks = [Int.random(in: 0..<(steps / 2), using: &stream), Int.random(in: (steps / 2)..<steps, using: &stream)]
      let inputs = (0..<steps).map { t in [stream.uniform(), marks.contains(t) ? 1.0 : 0] }
      let sum = marks.reduce(0) { $0 + inputs[$1][0] }
      return atEnd(inputs, sum, text: marks.map { "\((inputs[$0][0] * 1e4).rounded() / 1e4)" }.joined(separator: " + "))
    }
  }

  /// Copy memory (Hochreiter and Schmidhuber 1997, as posed by Arjovsky et al. 2016): ten symbols out of eight are shown,
  /// then blanks, then a signal after which the ten are asked for in their order. At all other steps a blank is right.
  ///
  /// To answer blanks and then guess costs 10·ln 8 / (delay + 20) nats a step.
  ///
  /// - Parameter delay: The paper's T, at least 1; the sequence has delay + 20 steps. V = 10: symbols, blank, signal; K = 9.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeCopyMemory(delay: Int) throws -> SequenceTask {
    try check(delay, atLeast: 1, "delay")
    let steps = delay + 20
    return SequenceTask(name: "copy memory", inputSize: 10, outputSize: 9, steps: steps, isClassification: true,
                        baseline: 10 * naturalLogarithm(8) / Double(steps)) { stream in
      let symbols = (0..<10).map { _ in Int.random(in: 0..<8, using: &stream) }
      var shown = symbols + [Int](repeating: 8, count: delay + 10)
      shown[delay + 9] = 9
      let targets = [Int](repeating: 8, count: delay + 10) + symbols
      return Example(inputs: shown.map { oneHot($0, 10) }, targets: targets.map(Double.init),
                     asked: [Bool](repeating: true, count: steps), text: symbols.map { "\($0)" }.joined())
    }
  }

  /// Temporal order (Hochreiter and Schmidhuber 1997, task 6a): among the letters a to d stand two that are X or Y, one
  /// about a tenth and one about half of the way; their order is one of four classes, asked for at the end.
  ///
  /// A guess costs ln 4 nats.
  ///
  /// - Parameter steps: T, at least 10; V = 8: a b c d X Y, E for the start and B for the end.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeTemporalOrder(steps: Int) throws -> SequenceTask {
    try check(steps, atLeast: 10, "steps")
    return SequenceTask(name: "temporal order", inputSize: 8, outputSize: 4, steps: steps, isClassification: true,
                        baseline: naturalLogarithm(4)) { stream in
      var letters = (0..<steps).map { _ in Int.random(in: 0..<4, using: &stream) }
      (letters[0], letters[steps - 1]) = (6, 7)
      let first = Int.random(in: (steps / 10)...(steps / 5), using: &stream)
      let second = Int.random(in: (steps / 2)...(steps * 3 / 5), using: &stream)
      let kinds = [Int.random(in: 0...1, using: &stream), Int.random(in: 0...1, using: &stream)]
      (letters[first], letters[second]) = (4 + kinds[0], 4 + kinds[1])
      let names = Array("abcdXYEB")
      return atEnd(letters.map { oneHot($0, 8) }, Double(2 * kinds[0] + kinds[1]), text: String(letters.map { names[$0] }))
    }
  }

  /// Echo: of random bits each is asked for again some steps later.
  ///
  /// A guess costs ln 2 nats. Where chunks of k steps start from a state of 0, the first bits of each cannot be known: the
  /// accuracy is then at most .5 + .5 (k - delay) / k.
  ///
  /// - Parameters:
  ///   - delay: At least 0.
  ///   - steps: T, more than the delay; V = 2 and K = 2, one for each bit.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeEcho(delay: Int, steps: Int) throws -> SequenceTask {
    try check(delay, atLeast: 0, "delay")
    try check(steps, atLeast: delay + 1, "steps")
    return SequenceTask(name: "echo", inputSize: 2, outputSize: 2, steps: steps, isClassification: true,
                        baseline: naturalLogarithm(2)) { stream in
      let bits = (0..<steps).map { _ in Int.random(in: 0...1, using: &stream) }
      return Example(inputs: bits.map { oneHot($0, 2) }, targets: (0..<steps).map { $0 < delay ? 0 : Double(bits[$0 - delay]) },
                     asked: (0..<steps).map { $0 >= delay }, text: bits.map { "\($0)" }.joined())
    }
  }

  static func check(_ value: Int, atLeast minimum: Int, _ name: String) throws {
    try RNNError.check(value, atLeast: minimum, name)
    if value > stepLimit { throw RNNError.sizeTooLarge(name: name, value: value, limit: stepLimit) }
  }

  /// A sequence of which something is asked at its end only.
  static func atEnd(_ inputs: [[Double]], _ target: Double, text: String) -> Example {
    let last = inputs.count - 1
    return Example(inputs: inputs, targets: inputs.indices.map { $0 == last ? target : 0 },
                   asked: inputs.indices.map { $0 == last }, text: text)
  }

  static func oneHot(_ index: Int, _ count: Int) -> [Double] { (0..<count).map { $0 == index ? 1 : 0 } }
}

extension SequenceTask {
  /// The adding problem. Stops where `makeAdding` throws.
  public static func adding(steps: Int) -> SequenceTask { trapping { try makeAdding(steps: steps) } }
  /// Copy memory. Stops where `makeCopyMemory` throws.
  public static func copyMemory(delay: Int) -> SequenceTask { trapping { try makeCopyMemory(delay: delay) } }
  /// Temporal order. Stops where `makeTemporalOrder` throws.
  public static func temporalOrder(steps: Int) -> SequenceTask { trapping { try makeTemporalOrder(steps: steps) } }
  /// Echo. Stops where `makeEcho` throws.
  public static func echo(delay: Int, steps: Int) -> SequenceTask {
    trapping { try makeEcho(delay: delay, steps: steps) }
  }
}
