/// What happened while a model was trained.
public struct TrainingRun: Sendable {
  /// The mean cross-entropy of each step, in nats, before the weights were moved.
  public internal(set) var losses: [Double] = []
  /// The norm of the gradient of each step, before clipping.
  public internal(set) var gradientNorms: [Double] = []

  public init() {}

  /// How many steps were taken.
  public var steps: Int { losses.count }
}
