extension Optimizer {
  /// One step on all parameters of a model.
  ///
  /// - Throws: `RNNError.invalidNumber`, `optimizerMismatch`; `TensorError.shapesDiffer`, `parametersChanged`.
  public mutating func step<Model: Parameterized>(_ model: inout Model, gradient: Model) throws {
    try check()
    let gradients = gradient.parameters.map(\.tensor.detached)
    var weights = model.parameters.map(\.tensor)
    guard gradients.count == weights.count else {
      throw TensorError.parametersChanged(expected: weights.count, found: gradients.count)
    }
    for (weight, gradient) in zip(weights, gradients) where weight.shape != gradient.shape {
      throw TensorError.shapesDiffer(operation: "optimizer", left: weight.shape, right: gradient.shape)
    }
    try prepare(for: weights)
    let rate = scheduledLearningRate
    steps += 1
    let memory = Moments(first: first, second: second, steps: steps)
    // Nothing else may hold what is changed, or it would be copied.
    (first, second, weights) = ([], [], [])
    model.forEachParameter { _, tensor in memory.move(&tensor, gradients, rule, rate) }
    (first, second) = (memory.first, memory.second)
  }

  /// One step on all parameters of a model. Stops where `step(_:gradient:)` throws.
  public mutating func update<Model: Parameterized>(_ model: inout Model, _ gradient: Model) {
    trapping { try step(&model, gradient: gradient) }
  }

  private func check() throws {
    for rate in [learningRate, scheduledLearningRate] {
      guard rate.isFinite, rate >= 0 else {
        throw RNNError.invalidNumber(name: "the learning rate", value: rate, expected: "finite and not negative")
      }
    }
  }

  private mutating func prepare(for weights: [Tensor]) throws {
    if second.isEmpty {
      second = try weights.map { try Tensor(repeating: 0, shape: $0.shape, precision: $0.precision) }
      first = second
    }
    guard second.map(\.shape) == weights.map(\.shape) else {
      throw RNNError.optimizerMismatch(expected: second.map(\.count), found: weights.map(\.count))
    }
  }
}

/// What an optimizer remembers, while it is at work on one parameter after the other.
private final class Moments {
  var first: [Tensor]
  var second: [Tensor]
  private let steps: Int
  private var index = 0

  init(first: [Tensor], second: [Tensor], steps: Int) {
    (self.first, self.second, self.steps) = (first, second, steps)
  }

  /// Moves the next parameter.
  func move(_ weight: inout Tensor, _ gradients: [Tensor], _ rule: Optimizer.Rule, _ rate: Double) {
    guard index < gradients.count else { return }
    switch weight.precision {
    case .single: move(Float.self, &weight, gradients[index], rule, rate)
    case .double: move(Double.self, &weight, gradients[index], rule, rate)
    }
    index += 1
  }

  private func move<S: TensorScalar>(_: S.Type, _ weight: inout Tensor, _ gradient: Tensor, _ rule: Optimizer.Rule,
                                     _ learningRate: Double) {
    var w = S.elements(of: weight)
    let g = S.elements(of: gradient)
    var m = S.elements(of: first[index])
    var v = S.elements(of: second[index])
    let shape = weight.shape
    weight = S.tensor([], shape: [0])
    (first[index], second[index]) = (weight, weight)
    let rate = S(learningRate)
    switch rule {
    case .sgd(let momentum, let nesterov):
      let mu = S(momentum)
      for i in w.indices {
        m[i] = mu * m[i] + g[i]
        w[i] -= rate * (nesterov ? g[i] + mu * m[i] : m[i])
      }
    case .adagrad(let epsilon):
      let small = S(epsilon)
      for i in w.indices {
        v[i] += g[i] * g[i]
        w[i] -= rate * g[i] / (v[i].squareRoot() + small)
      }
    case .rmsprop(let decay, let epsilon):
      let (keep, small) = (S(decay), S(epsilon))
      for i in w.indices {
        v[i] = keep * v[i] + (1 - keep) * g[i] * g[i]
        w[i] -= rate * g[i] / (v[i].squareRoot() + small)
      }
    case .adam(let beta1, let beta2, let epsilon, let weightDecay):
      // 1 / (1 - β^t) corrects for the moments' start at 0.
      let correction = 1 / (1 - power(beta1, steps))
      let root = 1 / (1 - power(beta2, steps)).squareRoot()
      S.adam(w.count, weight: &w, gradient: g, first: &m, second: &v, beta1: S(beta1), beta2: S(beta2),
             keep: S(1 - learningRate * weightDecay), rate: S(learningRate * correction), root: S(root),
             epsilon: S(epsilon))
    }
    weight = S.tensor(w, shape: shape)
    first[index] = S.tensor(m, shape: shape)
    second[index] = S.tensor(v, shape: shape)
  }
}

/// base^exponent by repeated squaring.
func power(_ base: Double, _ exponent: Int) -> Double {
  var (result, factor, rest) = (1.0, base, exponent)
  while rest > 0 {
    if rest & 1 == 1 { result *= factor }
    factor *= factor
    rest >>= 1
  }
  return result
}
