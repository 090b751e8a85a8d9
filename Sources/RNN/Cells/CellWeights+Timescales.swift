extension CellWeights {
  /// The bias of an LSTM's forget gate, which is added to 0: σ(1) = 0.73 keeps most of the cell from the start, where
  /// σ(0) = 0.5 would lose half of it in each step (Gers et al. 2000; Jozefowicz et al. 2015).
  ///
  /// - Throws: `RNNError.weightShape`, `invalidNumber`.
  public mutating func setForgetBias(_ value: Double) throws {
    guard value.isFinite else { throw RNNError.invalidNumber(name: "the forget bias", value: value, expected: "finite") }
    try setBiases { _ in (input: nil, forget: value) }
  }

  /// Biases of an LSTM's gates with which its units remember for τ steps, from 2 for the first to T for the last: b_f = ln(τ - 1)
  /// keeps 1 - 1/τ of the cell in each step, and b_i = -b_f lets in as little as is forgotten (Tallec and Ollivier 2018, with
  /// τ evenly spread instead of drawn).
  ///
  /// - Parameter longest: T, at least 2.
  /// - Throws: `RNNError.weightShape`, `invalidNumber`.
  public mutating func spreadTimescales(upTo longest: Double) throws {
    guard longest.isFinite, longest >= 2 else {
      throw RNNError.invalidNumber(name: "the longest timescale", value: longest, expected: "finite and at least 2")
    }
    let last = Double(Swift.max(1, hiddenSize - 1))
    try setBiases { unit in
      let bias = naturalLogarithm(1 + (longest - 2) * Double(unit) / last)
      return (input: -bias, forget: bias)
    }
  }

  /// Sets the sums of both biases of the gates i and f; nil leaves one as it is.
  private mutating func setBiases(_ biases: (_ unit: Int) -> (input: Double?, forget: Double?)) throws {
    let hidden = hiddenSize
    func set(_ bias: Tensor, isSecond: Bool) throws -> Tensor {
      try RNNError.check(bias, "an LSTM's bias", [4 * hidden])
      var elements = bias.elements
      for unit in 0..<hidden {
        let (input, forget) = biases(unit)
        if let input { elements[unit] = isSecond ? 0 : input }
        if let forget { elements[hidden + unit] = isSecond ? 0 : forget }
      }
      return try Tensor(elements, shape: bias.shape, precision: bias.precision)
    }
    let first = try set(inputBias, isSecond: false)
    hiddenBias = try hiddenBias.map { try set($0, isSecond: true) }
    inputBias = first
  }
}

extension RecurrentNetwork {
  /// Sets the forget gates' biases of all layers of an LSTM.
  ///
  /// - Throws: `RNNError.wrongCell` unless it is an LSTM; `invalidNumber`.
  public mutating func setForgetBias(_ value: Double) throws {
    try checkForgets("a forget bias")
    for index in cells.indices { try cells[index].setForgetBias(value) }
  }

  /// Spreads the timescales of the units of each layer of an LSTM between 2 steps and T steps.
  ///
  /// - Parameter longest: T, at least 2.
  /// - Throws: `RNNError.wrongCell` unless it is an LSTM; `invalidNumber`.
  public mutating func spreadTimescales(upTo longest: Double) throws {
    try checkForgets("timescales")
    for index in cells.indices { try cells[index].spreadTimescales(upTo: longest) }
  }

  private func checkForgets(_ operation: String) throws {
    guard cell.form == .lstm else {
      throw RNNError.wrongCell(operation: operation, expected: "LSTM", found: cell.description)
    }
  }
}

extension CharacterModel {
  /// Spreads the timescales of the units of each layer of an LSTM between 2 steps and T steps.
  ///
  /// - Parameter longest: T, at least 2.
  /// - Throws: `RNNError.wrongCell` unless it is an LSTM; `invalidNumber`.
  public mutating func spreadTimescales(upTo longest: Double) throws { try network.spreadTimescales(upTo: longest) }
}
