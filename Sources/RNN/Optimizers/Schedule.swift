/// What a learning rate is multiplied with in the course of training; step 0 is the first.
public indirect enum Schedule: Hashable, Sendable {
  /// 1.
  case constant
  /// `factor` to the power of ⌊step / every⌋.
  case stepwise(factor: Double, every: Int)
  /// `factor` to the power of step.
  case exponential(factor: Double)
  /// From 1 down to `end` in a straight line over some steps, and from then on `end`.
  case linear(steps: Int, end: Double)
  /// From 1 down to `end` along half a cosine over some steps, and from then on `end` (Loshchilov and Hutter 2017).
  case cosine(steps: Int, end: Double)
  /// From 1/steps up to 1 in a straight line over some steps, and then another schedule from its start.
  case warmup(steps: Int, then: Schedule)

  /// From 1 down to 0 along half a cosine.
  public static func cosine(steps: Int) -> Schedule { .cosine(steps: steps, end: 0) }
  /// From 1 down to 0 in a straight line.
  public static func linear(steps: Int) -> Schedule { .linear(steps: steps, end: 0) }
  /// From 1/steps up to 1 in a straight line, and then 1.
  public static func warmup(steps: Int) -> Schedule { .warmup(steps: steps, then: .constant) }

  /// The factor of a step; a duration of 0 steps or less is over at once.
  public func factor(at step: Int) -> Double {
    let step = Swift.max(0, step)
    switch self {
    case .constant: return 1
    case .stepwise(let factor, let every): return power(factor, step / Swift.max(1, every))
    case .exponential(let factor): return power(factor, step)
    case .linear(let steps, let end): return end + (1 - end) * (1 - Self.progress(step, steps))
    case .cosine(let steps, let end):
      return end + (1 - end) * (1 + cosineFunction(.pi * Self.progress(step, steps))) / 2
    case .warmup(let steps, let next):
      return step < steps ? Double(step + 1) / Double(steps) : next.factor(at: step - Swift.max(0, steps))
    }
  }

  private static func progress(_ step: Int, _ steps: Int) -> Double {
    steps <= 0 ? 1 : Swift.min(1, Double(step) / Double(steps))
  }
}
