/// The matrix of the derivatives ∂f_i/∂x_j of a function of one tensor, [elements of f(x), elements of x].
///
/// The function is run once and differentiated backward once for each element of its result. For the hidden states of a
/// recurrent network, `jacobian(at: h_k) { run from it to h_t }` is ∂h_t/∂h_k.
///
/// - Throws: What the function throws; `nestedDifferentiation`, `tooLarge`.
public func differentiateElements(at x: Tensor, _ function: (Tensor) throws -> Tensor) throws -> Tensor {
  if x.isRecorded { throw TensorError.nestedDifferentiation(operation: "jacobian") }
  let tape = Tape()
  defer { tape.cut() }
  let result = try function(tape.parameter(x))
  let shape = [result.count, x.count]
  _ = try Shape.count(of: shape)
  guard let origin = result.origin, origin.tape === tape, !result.isEmpty else {
    return try Tensor(repeating: 0, shape: shape, precision: x.precision)
  }
  let zero = try Tensor(repeating: 0, shape: result.shape, precision: result.precision)
  let rows = try (0..<result.count).map { index in
    var seed = zero
    seed.buffer[index] = 1
    let gradient = try tape.gradients(of: seed, at: origin.index, for: [0])[0]
    return try (gradient ?? Tensor(repeating: 0, shape: x.shape, precision: x.precision)).reshaped(to: [x.count])
  }
  return try Tensor(stacking: rows)
}

/// The matrix of the derivatives ∂f_i/∂x_j, [elements of f(x), elements of x]. Stops where `differentiateElements`
/// throws.
public func jacobian(at x: Tensor, _ function: (Tensor) -> Tensor) -> Tensor {
  trapping { try differentiateElements(at: x, function) }
}
