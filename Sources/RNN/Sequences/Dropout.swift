/// Random silence between layers, against learning by heart (Srivastava et al. 2014; between layers only, not along time:
/// Zaremba et al. 2014).
///
/// Each number a layer hands to the one above is set to 0 with some probability, and otherwise divided by 1 minus it, so
/// that the mean stays. It is used in training only: a run without it is the run of the trained network.
///
/// A value always makes the same choices, so a gradient can be checked; draw a new one for each step.
public struct Dropout: Hashable, Sendable {
  /// From 0 up to but not including 1.
  public let probability: Double
  private let stream: RandomStream

  /// - Throws: `RNNError.invalidNumber`.
  public init(_ probability: Double, using stream: inout RandomStream) throws {
    guard probability >= 0, probability < 1 else {
      throw RNNError.invalidNumber(name: "the probability of dropout", value: probability, expected: "from 0 to below 1")
    }
    self.probability = probability
    self.stream = stream.split()
  }

  /// Dropout that draws from the current random stream. Stops where the initialiser with `using:` throws.
  public init(_ probability: Double) {
    self = RandomStream.withCurrent { stream in trapping { try Dropout(probability, using: &stream) } }
  }

  /// The numbers that are handed from one layer, counted from 0, to the next.
  func applied(to x: Tensor, above layer: Int) throws -> Tensor {
    if probability == 0 { return x }
    var stream = stream
    for _ in 0..<(layer + 1) { stream = stream.split() }
    let kept = 1 / (1 - probability)
    let mask = (0..<x.count).map { _ in stream.uniform() < probability ? 0 : kept }
    return try x.multiplying(by: Tensor(mask, shape: x.shape, precision: x.precision))
  }
}
