/// A bound on gradients against explosion (Pascanu et al. 2013).
public enum Clipping: Hashable, Sendable {
  /// All gradients together are scaled down so that the root of the sum of their squares is at most the bound.
  case norm(Double)
  /// Every single number is kept between minus the bound and the bound.
  case value(Double)
}

extension Parameterized {
  /// The root of the sum of the squares of all numbers.
  public var globalNorm: Double {
    parameters.reduce(0) { $0 + $1.tensor.sumOfSquares }.squareRoot()
  }

  /// Bounds a gradient, and returns its norm before.
  ///
  /// - Throws: `RNNError.invalidNumber` unless the bound is positive.
  @discardableResult
  public mutating func clipped(by clipping: Clipping) throws -> Double {
    let norm = globalNorm
    switch clipping {
    case .norm(let bound):
      try Self.check(bound)
      // PyTorch's clip_grad_norm_ adds 1e-6 too.
      let factor = bound / (norm + 1e-6)
      if factor < 1 { try forEachParameter { _, tensor in tensor = try tensor.multiplying(by: factor) } }
    case .value(let bound):
      try Self.check(bound)
      try forEachParameter { _, tensor in
        let bounded = tensor.elements.map { $0 > bound ? bound : $0 < -bound ? -bound : $0 }
        tensor = try Tensor(bounded, shape: tensor.shape, precision: tensor.precision)
      }
    }
    return norm
  }

  /// Bounds a gradient, and returns its norm before. Stops where `clipped(by:)` throws.
  @discardableResult
  public mutating func clip(_ clipping: Clipping) -> Double { trapping { try clipped(by: clipping) } }

  /// Bounds a gradient before a step of training, if asked to, and returns its norm before.
  ///
  /// A gradient that has exploded beyond the largest number has no direction any more: to scale it down would make it nan,
  /// and the weights too.
  ///
  /// - Throws: `RNNError.gradientNotFinite`, `invalidNumber`.
  mutating func bounded(by clipping: Clipping?, step: Int) throws -> Double {
    let norm = globalNorm
    if case .value? = clipping, !norm.isNaN {
      // Infinite numbers become the bound.
    } else if !norm.isFinite {
      throw RNNError.gradientNotFinite(step: step, norm: norm)
    }
    if let clipping { try clipped(by: clipping) }
    return norm
  }

  private static func check(_ bound: Double) throws {
    guard bound > 0 else { throw RNNError.invalidNumber(name: "the clipping bound", value: bound, expected: "above 0") }
  }
}
