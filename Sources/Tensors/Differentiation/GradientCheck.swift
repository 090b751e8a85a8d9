/// How far the gradient of a function is from its finite differences (f(w + ε) - f(w - ε)) / 2ε. Stops where
/// `differentiate(at:_:)` throws an error of its own, and throws what the function throws.
///
/// In double precision and for smooth functions it is below 1e-7; a wrong gradient shows as 1e-2 or more.
///
/// - Parameter step: ε. Its square is the error of the differences, its inverse multiplies the error of rounding.
/// - Returns: The largest |g - d| / max(1, |g|, |d|) over all numbers of all parameters.
public func gradientError<Model: Parameterized, Failure: Error>(
  at model: Model, step: Double = 1e-5, _ function: (Model) throws(Failure) -> Tensor
) throws(Failure) -> Double {
  var failure: Failure?
  do {
    return try differenceOfGradient(at: model, step: step) { (model: Model) throws -> Tensor in
      do throws(Failure) {
        return try function(model)
      } catch {
        failure = error
        throw error
      }
    }
  } catch {
    if let failure { throw failure }
    fatalError("\(error)")
  }
}

/// As `gradientError(at:step:_:)`.
///
/// - Throws: What the function throws, and what `differentiate(at:_:)` throws.
public func differenceOfGradient<Model: Parameterized>(
  at model: Model, step: Double = 1e-5, _ function: (Model) throws -> Tensor
) throws -> Double {
  guard step > 0, step.isFinite else {
    throw TensorError.invalidParameter(operation: "gradientError", name: "step", value: step,
                                       expected: "above 0 and finite")
  }
  let gradients = try differentiate(at: model, function).gradient.parameters.map(\.tensor)
  let tensors = model.parameters.map(\.tensor.detached)
  var worst = 0.0
  for (place, gradient) in gradients.enumerated() {
    for index in 0..<gradient.count {
      func value(_ offset: Double) throws -> Double {
        var moved = tensors
        moved[place].buffer[index] += offset
        return try function(model.replacingParameters(moved)).onlyElement()
      }
      let difference = try (value(step) - value(-step)) / (2 * step)
      let found = gradient.buffer[index]
      let error = abs(found - difference) / Swift.max(1, abs(found), abs(difference))
      if error > worst || error.isNaN { worst = error }
    }
  }
  return worst
}
