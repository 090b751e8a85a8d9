/// Something to be learned whose answer is a text of any length: from one input (one to many), or after a sequence of them
/// (many to many, the answer after the input).
///
///     let task = TranslationTask.reversal(length: 4)
///     var model = EncoderDecoder(for: task, cell: .gru, hiddenSize: 32)
///     model.train(on: task, steps: 600, optimizer: .adam(learningRate: 0.01))
///     print(model.answers(to: task.batch(3, seed: 1)))
///
/// K is the number of letters of the answers and of the sign that ends them.
public struct TranslationTask: Sendable {
  /// One question and its answer.
  struct Example {
    /// [T][V].
    var inputs: [[Double]]
    var answer: String
    /// The question for a reader.
    var text: String
  }

  /// What it is called, in one word.
  public let name: String
  /// V.
  public let inputSize: Int
  /// T, 1 for one to many.
  public let steps: Int
  /// The letters of the answers.
  public let letters: Vocabulary
  /// The longest answer.
  public let answerLength: Int
  let draw: @Sendable (inout RandomStream) -> Example

  /// Questions drawn at random, side by side.
  ///
  /// - Parameter size: B.
  /// - Throws: `RNNError.invalidSize`, `TensorError.tooLarge`.
  public func makeBatch(_ size: Int, using stream: inout RandomStream) throws -> TranslationBatch {
    try RNNError.check(size, atLeast: 1, "the batch size")
    _ = try Tensor.checkedCount([steps, size, inputSize])
    let examples = (0..<size).map { _ in draw(&stream) }
    let inputs = (0..<steps).flatMap { t in examples.flatMap { $0.inputs[t] } }
    return TranslationBatch(inputs: try Tensor(inputs, shape: [steps, size, inputSize]), answers: examples.map(\.answer),
                            texts: examples.map(\.text))
  }

  /// Questions drawn at random from a seed. Stops where `makeBatch` throws.
  public func batch(_ size: Int, seed: UInt64) -> TranslationBatch {
    var stream = RandomStream(seed: seed)
    return trapping { try makeBatch(size, using: &stream) }
  }
}

/// Some questions and their answers.
public struct TranslationBatch: Sendable {
  /// [T, B, V].
  public let inputs: Tensor
  /// [B].
  public let answers: [String]
  /// The questions for a reader, [B].
  public let texts: [String]
}

extension TranslationTask {
  /// One to many: a digit drawn in 5×3 points is to be written as a word, letter by letter.
  ///
  /// - Parameter noise: How likely a point is wrong, from 0 to 1.
  /// - Throws: `RNNError.invalidNumber`.
  public static func makeCaptions(noise: Double = 0) throws -> TranslationTask {
    guard noise >= 0, noise <= 1 else {
      throw RNNError.invalidNumber(name: "noise", value: noise, expected: "from 0 to 1")
    }
    return TranslationTask(name: "captions", inputSize: Glyph.size, steps: 1, letters: Vocabulary(of: Glyph.names.joined()),
                           answerLength: 5) { stream in
      let glyph = Glyph(digit: Int.random(in: 0...9, using: &stream), noise: noise, using: &stream)
      return Example(inputs: [glyph.points], answer: Glyph.names[glyph.digit], text: glyph.picture)
    }
  }

  /// Many to many after the input: letters a to f are to be written backward (compare Sutskever et al. 2014).
  ///
  /// - Parameter length: T, from 1; V = 6.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeReversal(length: Int) throws -> TranslationTask {
    try SequenceTask.check(length, atLeast: 1, "length")
    let letters = Array("abcdef")
    return TranslationTask(name: "reversal", inputSize: 6, steps: length, letters: Vocabulary(of: "abcdef"),
                           answerLength: length) { stream in
      let places = (0..<length).map { _ in Int.random(in: 0..<6, using: &stream) }
      let text = String(places.map { letters[$0] })
      return Example(inputs: places.map { SequenceTask.oneHot($0, 6) }, answer: String(text.reversed()), text: text)
    }
  }

  /// Many to many after the input: "07+15" → "22", the answer without leading zeros (Zaremba and Sutskever 2014).
  ///
  /// - Parameter digits: Of each number, from 1 to 9; V = 11.
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`.
  public static func makeAddition(digits: Int) throws -> TranslationTask {
    try RNNError.check(digits, atLeast: 1, "digits")
    if digits > 9 { throw RNNError.sizeTooLarge(name: "digits", value: digits, limit: 9) }
    let power = (0..<digits).reduce(1) { power, _ in 10 * power }
    return TranslationTask(name: "addition", inputSize: 11, steps: 2 * digits + 1, letters: Vocabulary(of: "0123456789"),
                           answerLength: digits + 1) { stream in
      let numbers = [Int.random(in: 0..<power, using: &stream), Int.random(in: 0..<power, using: &stream)]
      let text = numbers.map { "\(power + $0)".dropFirst() }.joined(separator: "+")
      return Example(inputs: text.map { SequenceTask.oneHot($0.wholeNumberValue ?? 10, 11) },
                     answer: "\(numbers[0] + numbers[1])", text: text)
    }
  }

  /// One to many: digits as words. Stops where `makeCaptions` throws.
  public static func captions(noise: Double = 0) -> TranslationTask { trapping { try makeCaptions(noise: noise) } }
  /// Many to many: letters backward. Stops where `makeReversal` throws.
  public static func reversal(length: Int) -> TranslationTask { trapping { try makeReversal(length: length) } }
  /// Many to many: sums. Stops where `makeAddition` throws.
  public static func addition(digits: Int) -> TranslationTask { trapping { try makeAddition(digits: digits) } }
}

extension TranslationTask: CustomStringConvertible {
  public var description: String { "\(name): \(steps) step\(steps == 1 ? "" : "s"), answers up to \(answerLength) letters" }
}
