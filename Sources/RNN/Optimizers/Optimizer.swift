/// A rule that moves parameters against their gradient, and what it remembers from step to step.
///
///     var optimizer = Optimizer.adagrad(learningRate: 0.1)
///     optimizer.update(&weights, gradient)
public struct Optimizer: Sendable {
  /// The rule, without memory.
  public enum Rule: Hashable, Sendable {
    /// w -= η v with v = μ v + g; with Nesterov's look ahead w -= η (g + μ v).
    case sgd(momentum: Double, nesterov: Bool)
    /// w -= η g / (√Σ g² + ε) (Duchi et al. 2011).
    case adagrad(epsilon: Double)
    /// w -= η g / (√s + ε) with s = α s + (1 - α) g² (Hinton 2012).
    case rmsprop(decay: Double, epsilon: Double)
    /// w -= η m̂ / (√v̂ + ε) (Kingma and Ba 2015); w shrinks by η λ w before (AdamW, Loshchilov and Hutter 2019).
    case adam(beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double)
  }

  /// How gradients become steps.
  public let rule: Rule
  /// η; may be changed between steps.
  public var learningRate: Double
  /// What η is multiplied with in the course of time.
  public var schedule = Schedule.constant
  /// How many steps have been taken.
  public internal(set) var steps = 0
  /// Momentum, or first moments; one for each parameter.
  var first: [Tensor] = []
  /// Sums or means of squares.
  var second: [Tensor] = []

  /// An optimizer that has not taken a step yet; η must be finite and not negative where a step is taken.
  public init(_ rule: Rule, learningRate: Double, schedule: Schedule = .constant) {
    self.rule = rule
    self.learningRate = learningRate
    self.schedule = schedule
  }

  /// η of the next step, by the schedule.
  public var scheduledLearningRate: Double { learningRate * schedule.factor(at: steps) }

  /// The same rule and memory with another schedule: `.adam(learningRate: 0.01).scheduled(.cosine(steps: 500))`.
  public func scheduled(_ schedule: Schedule) -> Optimizer {
    var copy = self
    copy.schedule = schedule
    return copy
  }

  /// Gradient descent, with momentum μ (Polyak 1964) or Nesterov's look ahead (Sutskever et al. 2013).
  public static func sgd(learningRate: Double, momentum: Double = 0, nesterov: Bool = false) -> Optimizer {
    Optimizer(.sgd(momentum: momentum, nesterov: nesterov), learningRate: learningRate)
  }
  /// Adagrad (Duchi et al. 2011).
  public static func adagrad(learningRate: Double, epsilon: Double = 1e-10) -> Optimizer {
    Optimizer(.adagrad(epsilon: epsilon), learningRate: learningRate)
  }
  /// RMSprop (Hinton 2012).
  public static func rmsprop(learningRate: Double, decay: Double = 0.99, epsilon: Double = 1e-8) -> Optimizer {
    Optimizer(.rmsprop(decay: decay, epsilon: epsilon), learningRate: learningRate)
  }
  /// Adam (Kingma and Ba 2015).
  public static func adam(learningRate: Double, beta1: Double = 0.9, beta2: Double = 0.999,
                          epsilon: Double = 1e-8) -> Optimizer {
    Optimizer(.adam(beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: 0), learningRate: learningRate)
  }
  /// Adam with weight decay beside the gradient (Loshchilov and Hutter 2019).
  public static func adamW(learningRate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
                           weightDecay: Double = 0.01) -> Optimizer {
    Optimizer(.adam(beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay), learningRate: learningRate)
  }
}
