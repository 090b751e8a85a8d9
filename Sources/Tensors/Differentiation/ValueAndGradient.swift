/// The value of a function and its gradient, by reverse-mode differentiation.
///
/// The function is run once with parameters that remember what is done with them; its result, one number, is then
/// differentiated backward. A parameter on which the result does not depend has the gradient 0.
///
/// - Returns: The number, and for every parameter the gradient of its shape.
/// - Throws: What the function throws; `lossNotScalar`, `nestedDifferentiation`, `parametersChanged`.
public func differentiate<Model: Parameterized>(
  at model: Model, _ function: (Model) throws -> Tensor
) throws -> (value: Double, gradient: Model) {
  let (value, gradient, _) = try differentiateIntermediates(at: model) { model in (try function(model), []) }
  return (value, gradient)
}

/// As `differentiate(at:_:)`, with the gradients of values on the way: ∂L/∂h_t of every hidden state the function
/// returns.
public func differentiateIntermediates<Model: Parameterized>(
  at model: Model, _ function: (Model) throws -> (loss: Tensor, intermediates: [Tensor])
) throws -> (value: Double, gradient: Model, intermediateGradients: [Tensor]) {
  let tape = Tape()
  defer { tape.cut() }
  let parameters = model.parameters.map(\.tensor)
  if parameters.contains(where: \.isRecorded) {
    throw TensorError.nestedDifferentiation(operation: "valueAndGradient")
  }
  let tracked = parameters.map(tape.parameter)
  let (loss, intermediates) = try function(model.replacingParameters(tracked))
  guard loss.count == 1 else { throw TensorError.lossNotScalar(shape: loss.shape) }

  let wanted = tracked + intermediates
  var gradients: [Tensor?] = wanted.map { _ in nil }
  if let origin = loss.origin, origin.tape === tape {
    let seed = try Tensor(repeating: 1, shape: loss.shape, precision: loss.precision)
    let indices = wanted.map { $0.origin?.tape === tape ? $0.origin?.index : nil }
    gradients = try tape.gradients(of: seed, at: origin.index, for: indices)
  }
  let filled = try zip(wanted, gradients).map { tensor, gradient in
    try gradient ?? Tensor(repeating: 0, shape: tensor.shape, precision: tensor.precision)
  }
  let gradient = try model.replacingParameters(Array(filled[..<tracked.count]))
  return (loss.buffer[0], gradient, Array(filled[tracked.count...]))
}

/// The value of a function and its gradient. Stops where `differentiate(at:_:)` throws an error of its own, and throws
/// what the function throws.
///
///     let (loss, gradient) = valueAndGradient(at: weights) { w in
///       crossEntropy(w.W_hy • tanh(w.W_xh • x), target)
///     }
public func valueAndGradient<Model: Parameterized, Failure: Error>(
  at model: Model, _ function: (Model) throws(Failure) -> Tensor
) throws(Failure) -> (value: Double, gradient: Model) {
  let (value, gradient, _) = try backpropagate(at: model) {
    (model: Model) throws(Failure) -> (loss: Tensor, intermediates: [Tensor]) in
    (try function(model), [])
  }
  return (value, gradient)
}

/// The value of a function, its gradient, and the gradients of values on the way. Stops where
/// `differentiateIntermediates(at:_:)` throws.
///
///     let (loss, gradients) = valueAndGradients(at: weights) { w in
///       var states: [Tensor] = []
///       …
///       return (loss: crossEntropy(logits, target), intermediates: states)
///     }
///
/// `gradients.intermediates[t]` is ∂L/∂h_t by every path from h_t to the loss, `gradients.model` that of the weights.
public func valueAndGradients<Model: Parameterized>(
  at model: Model, _ function: (Model) -> (loss: Tensor, intermediates: [Tensor])
) -> (value: Double, gradients: (model: Model, intermediates: [Tensor])) {
  let found = trapping { try differentiateIntermediates(at: model) { function($0) } }
  return (found.value, (found.gradient, found.intermediateGradients))
}
