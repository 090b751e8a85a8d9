extension Tensor {
  /// x Wᵀ + b for every row x: [N, H] → [N, V] with W [V, H] and b [V]; written for one x, W x + b.
  ///
  /// - Throws: `RNNError.inputShape`, `weightShape`.
  func linear(_ weight: Tensor, _ bias: Tensor) throws -> Tensor {
    guard rank == 2, weight.rank == 2, shape[1] == weight.shape[1] else {
      throw RNNError.inputShape(name: "the input of a linear layer", expected: "[N, \(weight.shape.last ?? 0)]",
                                found: shape)
    }
    return try product(with: weight.transposed()).adding(bias)
  }
}
