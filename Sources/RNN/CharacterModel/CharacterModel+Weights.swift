extension CharacterModel: Parameterized {
  /// W_xh, W_hh and b_h of each layer, then W_hy and b_y. From the second layer on the names have the layer's number, from
  /// 1, as in PyTorch: W_xh_l1. A model from PyTorch has a second bias in each layer, b_hh.
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    for layer in network.cells.indices {
      let suffix = layer == 0 ? "" : "_l\(layer)"
      try body("W_xh" + suffix, &network.cells[layer].inputWeight)
      try body("W_hh" + suffix, &network.cells[layer].hiddenWeight)
      try body("b_h" + suffix, &network.cells[layer].inputBias)
      if var bias = network.cells[layer].hiddenBias {
        try body("b_hh" + suffix, &bias)
        network.cells[layer].hiddenBias = bias
      }
    }
    try body("W_hy", &outputWeight)
    try body("b_y", &outputBias)
  }
}

extension CharacterModel {
  /// Replaces a weight by another of the same shape.
  ///
  /// - Parameter name: "W_xh", "W_hh", "b_h", "W_hy" or "b_y"; of the second layer "W_xh_l1", and so on.
  /// - Throws: `RNNError.unknownParameter`, `weightShape`.
  public mutating func setWeight(_ name: String, to value: Tensor) throws {
    let precision = precision
    _ = try weight(named: name)
    try forEachParameter { own, tensor in
      guard own == name else { return }
      try RNNError.check(value, name, tensor.shape)
      tensor = try value.detached.converted(to: precision)
    }
  }

  /// A weight by its name.
  ///
  /// - Throws: `RNNError.unknownParameter`.
  public func weight(named name: String) throws -> Tensor {
    let all = parameters
    guard let found = all.first(where: { $0.name == name }) else {
      throw RNNError.unknownParameter(name: name, known: all.map(\.name))
    }
    return found.tensor
  }

  /// A weight by its name: "W_xh", "W_hh", "b_h", "W_hy" or "b_y"; of the second layer "W_xh_l1", and so on.
  public subscript(weight name: String) -> Tensor {
    get { trapping { try weight(named: name) } }
    set { trapping { try setWeight(name, to: newValue) } }
  }

  /// [G·H, V]: a column for each letter.
  public var W_xh: Tensor {
    get { network.cells[0].inputWeight }
    set { self[weight: "W_xh"] = newValue }
  }
  /// [G·H, H].
  public var W_hh: Tensor {
    get { network.cells[0].hiddenWeight }
    set { self[weight: "W_hh"] = newValue }
  }
  /// [G·H].
  public var b_h: Tensor {
    get { network.cells[0].inputBias }
    set { self[weight: "b_h"] = newValue }
  }
  /// [V, H]: a row for each letter.
  public var W_hy: Tensor {
    get { outputWeight }
    set { self[weight: "W_hy"] = newValue }
  }
  /// [V].
  public var b_y: Tensor {
    get { outputBias }
    set { self[weight: "b_y"] = newValue }
  }
}
