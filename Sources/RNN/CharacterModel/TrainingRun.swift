/// What happened while a model was trained.
public struct TrainingRun: Sendable {
  /// The mean cross-entropy of each step, in nats, before the weights were moved.
  public internal(set) var losses: [Double] = []
  /// The norm of the gradient of each step, before clipping.
  public internal(set) var gradientNorms: [Double] = []

  /// The most that was kept for one way back, in bytes: states, gates and pre-activations of the steps it went through.
  public internal(set) var peakByteCount = 0

  public init() {}

  mutating func record(loss: Double, gradientNorm: Double, byteCount: Int) {
    losses.append(loss)
    gradientNorms.append(gradientNorm)
    peakByteCount = Swift.max(peakByteCount, byteCount)
  }

  /// How many steps were taken.
  public var steps: Int { losses.count }
}

extension TrainingRun: CustomStringConvertible {
  /// "200 steps, cross-entropy 1.3868 → 0.0182 nats".
  public var description: String {
    guard let first = losses.first, let last = losses.last else { return "no steps" }
    let digits = { (loss: Double) in Tensor(loss, precision: .double).description }
    return "\(steps) step\(steps == 1 ? "" : "s"), cross-entropy \(digits(first)) → \(digits(last)) nats"
  }
}
