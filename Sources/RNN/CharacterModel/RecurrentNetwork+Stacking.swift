extension RecurrentNetwork {
  /// Layers of weights at hand, the lowest first, that read in one direction.
  ///
  /// - Throws: `RNNError.invalidSize`, `weightShape`.
  public init(_ cell: CellKind, layers: [CellWeights]) throws {
    guard let first = layers.first else { throw RNNError.invalidSize(name: "layers", value: 0, minimum: 1) }
    try self.init(cell, first)
    for (index, weights) in layers.enumerated().dropFirst() {
      try weights.check(for: cell)
      let rows = cell.gateCount * hiddenSize
      try RNNError.check(weights.inputWeight, "weight_ih_l\(index)", [rows, hiddenSize])
      try RNNError.check(weights.hiddenWeight, "weight_hh_l\(index)", [rows, hiddenSize])
      cells.append(weights)
    }
  }

  /// Layers that read in one direction, with one bias of 0 each and weights from a closure: W_xh, W_hh of each layer.
  ///
  /// - Throws: `RNNError.invalidSize`, `sizeTooLarge`, `TensorError.tooLarge`, and what the closure throws.
  init(_ cell: CellKind, inputSize: Int, hiddenSize: Int, layers: Int, precision: Precision,
       draw: (_ shape: [Int]) throws -> Tensor) throws {
    try RNNError.check(layers, atLeast: 1, "layers")
    try RNNError.check(hiddenSize, atLeast: 1, "hiddenSize")
    if layers > Self.layerLimit { throw RNNError.sizeTooLarge(name: "layers", value: layers, limit: Self.layerLimit) }
    _ = try Tensor.checkedCount([layers, cell.gateCount, hiddenSize, hiddenSize])
    let rows = cell.gateCount * hiddenSize
    try self.init(cell, layers: (0..<layers).map { layer in
      CellWeights(inputWeight: try draw([rows, layer == 0 ? inputSize : hiddenSize]),
                  hiddenWeight: try draw([rows, hiddenSize]),
                  inputBias: try Tensor(repeating: 0, shape: [rows], precision: precision))
    })
  }
}
