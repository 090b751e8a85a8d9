/// How one of several possibilities is drawn from their logits.
struct SamplingRule {
  private let temperature: Double
  private let topK: Int?

  /// - Throws: `RNNError.invalidNumber` unless the temperature is above 0 and finite; `invalidSize` for a `topK` below 1.
  init(temperature: Double, topK: Int?) throws {
    guard temperature > 0, temperature.isFinite else {
      throw RNNError.invalidNumber(name: "temperature", value: temperature, expected: "above 0 and finite")
    }
    if let topK { try RNNError.check(topK, atLeast: 1, "topK") }
    self.temperature = temperature
    self.topK = topK
  }

  /// An index drawn with the probabilities softmax(logits / temperature), those of all but the k largest being 0; of equal
  /// logits the first counts as larger.
  ///
  /// The largest logit is subtracted before the division, so that a low temperature does not overflow.
  ///
  /// - Throws: `RNNError.noProbabilities`.
  func draw(from logits: Tensor, using stream: inout RandomStream) throws -> Int {
    let values = logits.elements
    guard let largest = values.max(), largest.isFinite, !values.contains(where: \.isNaN) else {
      throw RNNError.noProbabilities
    }
    var weights = values.map { naturalExponential(($0 - largest) / temperature) }
    if let topK, topK < weights.count {
      let order = weights.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }
      for index in order[topK...] { weights[index] = 0 }
    }
    var rest = stream.uniform() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.lastIndex { $0 > 0 } ?? 0
  }
}
