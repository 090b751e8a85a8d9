import RNN
import Testing

struct SamplingTests {
  /// A model that guesses the same, whatever it has read.
  static func guessing(_ probabilities: [Double]) throws -> CharacterModel {
    var stream = RandomStream(seed: 1)
    var model = try CharacterModel(Vocabulary(of: "abcd"), hiddenSize: 2, precision: .double, using: &stream)
    model.W_hy = Tensor.zeros(4, 2)
    model.b_y = log(Tensor(probabilities))
    return model
  }

  static func shares(_ text: String) -> [Double] {
    "abcd".map { letter in Double(text.filter { $0 == letter }.count) / Double(text.count) }
  }

  @Test(arguments: [
    (1, nil, [0.4, 0.3, 0.2, 0.1]), (1, 4, [0.4, 0.3, 0.2, 0.1]), (1, 99, [0.4, 0.3, 0.2, 0.1]),
    (1, 2, [4.0 / 7, 3.0 / 7, 0, 0]), (1, 1, [1, 0, 0, 0]), (0.5, nil, [16.0 / 30, 9.0 / 30, 4.0 / 30, 1.0 / 30]),
    (0.5, 3, [16.0 / 29, 9.0 / 29, 4.0 / 29, 0]), (1e-9, nil, [1, 0, 0, 0]), (1e9, nil, [0.25, 0.25, 0.25, 0.25]),
  ] as [(Double, Int?, [Double])])
  func drawsByProbability(_ temperature: Double, _ topK: Int?, _ expected: [Double]) throws {
    let text = try Self.guessing([0.4, 0.3, 0.2, 0.1])
      .sample(from: "a", count: 6000, temperature: temperature, topK: topK, seed: 5)
    for (found, expected) in zip(Self.shares(text), expected) {
      #expect(abs(found - expected) < 0.025)
      if expected == 0 { #expect(found == 0) }
    }
  }

  @Test func sameSeedSameText() throws {
    let model = try TruncatedTrainingTests.model()
    let first = model.sample(from: "the ", count: 30, seed: 9)
    #expect(model.sample(from: "the ", count: 30, seed: 9) == first)
    #expect(model.sample(from: "the ", count: 30, seed: 10) != first)
    #expect(model.sample(from: "the ", count: 30, topK: 1, seed: 1) == model.generate(from: "the ", count: 30))
  }

  @Test(arguments: [
    ("", 1, 1, nil, RNNError.textTooShort(count: 0, minimum: 1)), ("a", -1, 1, nil, .invalidSize(name: "count", value: -1, minimum: 0)),
    ("a", 1, 0, nil, .invalidNumber(name: "temperature", value: 0, expected: "above 0 and finite")),
    ("a", 1, -1, nil, .invalidNumber(name: "temperature", value: -1, expected: "above 0 and finite")),
    ("a", 1, .infinity, nil, .invalidNumber(name: "temperature", value: .infinity, expected: "above 0 and finite")),
    ("a", 1, 1, 0, .invalidSize(name: "topK", value: 0, minimum: 1)),
    ("a", 1, 1, -2, .invalidSize(name: "topK", value: -2, minimum: 1)),
    ("z", 1, 1, nil, .unknownCharacter("z", known: ["a", "b", "c", "d"])),
  ] as [(String, Int, Double, Int?, RNNError)])
  func misuseIsExplained(_ start: String, _ count: Int, _ temperature: Double, _ topK: Int?, _ error: RNNError) throws {
    var stream = RandomStream(seed: 1)
    let model = try Self.guessing([0.4, 0.3, 0.2, 0.1])
    #expect(throws: error) {
      try model.sample(from: start, count: count, temperature: temperature, topK: topK, using: &stream)
    }
    #expect(throws: RNNError.self) { try model.sample(from: "a", count: 1, temperature: .nan, using: &stream) }
  }
}
