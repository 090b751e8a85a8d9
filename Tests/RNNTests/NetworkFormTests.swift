import RNN
import Testing

/// The same network in its other forms, and the choices a network offers.
struct NetworkFormTests {
  private func network(_ cell: CellKind, layers: Int = 1, hasTwoBiases: Bool = true) throws -> (RecurrentNetwork, Tensor) {
    var stream = RandomStream(seed: 12)
    let network = try RecurrentNetwork(cell, inputSize: 3, hiddenSize: 4, layers: layers, hasTwoBiases: hasTwoBiases,
                                       precision: .double, using: &stream)
    return (network, try Tensor(normal: 0, deviation: 1, shape: [5, 2, 3], precision: .double, using: &stream))
  }

  @Test(arguments: [CellKind.Reset.beforeProduct, .afterProduct]) func updateGateIsConverted(_ reset: CellKind.Reset) throws {
    let (keeping, x) = try network(.gru(reset: reset, update: .keep), layers: 2)
    let replacing = try keeping.converted(to: .replace)
    #expect(replacing.cell == .gru(reset: reset, update: .replace))
    expectClose(try replacing.run(x).output, try keeping.run(x).output, 1e-14, "output")
    #expect(replacing.cells[0].inputWeight[5, 1] == -keeping.cells[0].inputWeight[5, 1])
    #expect(try replacing.converted(to: .keep).cells[1].hiddenWeight == keeping.cells[1].hiddenWeight)
    #expect(throws: RNNError.wrongCell(operation: "the meaning of z", expected: "GRU", found: "LSTM")) {
      try network(.lstm).0.converted(to: .keep)
    }
  }

  /// W [h; x] + b is W_h h + W_x x + b.
  @Test(arguments: AgreementTests.cells) func concatenatedWeightIsTheSame(_ cell: CellKind) throws {
    let (separate, x) = try network(cell, hasTwoBiases: false)
    let cells = separate.cells[0]
    let joined = try cells.concatenatedWeight()
    #expect(joined.shape == [cell.gateCount * 4, 7])
    let h = Tensor([0.1, -0.2, 0.3, 0.4], precision: .double), input = try x.part(0).part(0)
    let together = try joined.product(with: Tensor(concatenating: [h, input])).adding(cells.mergedBias())
    let apart = try cells.hiddenWeight.product(with: h).adding(cells.inputWeight.product(with: input)).adding(cells.inputBias)
    expectClose(together, apart, 1e-14, "z")
    let weights = try CellWeights(concatenated: joined, bias: cells.mergedBias(), hiddenSize: 4)
    expectClose(try RecurrentNetwork(cell, weights).run(x).output, try separate.run(x).output, 1e-15, "output")
    #expect(throws: RNNError.self) { try CellWeights(concatenated: joined, bias: cells.mergedBias(), hiddenSize: 7) }
  }

  @Test func forgetBias() throws {
    var (lstm, _) = try network(.lstm, layers: 2)
    try lstm.setForgetBias(1)
    for cell in lstm.cells {
      #expect(cell.inputBias.elements[4..<8].allSatisfy { $0 == 1 })
      #expect(try cell.mergedBias().elements[4..<8].allSatisfy { $0 == 1 })
    }
    var gru = try network(.gru).0
    #expect(throws: RNNError.wrongCell(operation: "a forget bias", expected: "LSTM", found: "GRU")) { try gru.setForgetBias(1) }
    #expect(throws: RNNError.self) { try lstm.setForgetBias(.nan) }
  }

  /// σ(b_f) = 1 - 1/τ with τ = 2, 21⅓, 40⅔ and 60; what is let in is what is forgotten.
  @Test func timescales() throws {
    var (lstm, _) = try network(.lstm, layers: 2)
    try lstm.spreadTimescales(upTo: 60)
    for cell in lstm.cells {
      let bias = try cell.mergedBias().elements
      for unit in 0..<4 {
        let scale = 2 + 58 * Double(unit) / 3
        #expect(abs(sigmoid(Tensor(bias[4 + unit], precision: .double)).elements[0] - (1 - 1 / scale)) < 1e-7)
        #expect(bias[unit] == -bias[4 + unit])
      }
    }
    var gru = try network(.gru).0
    #expect(throws: RNNError.wrongCell(operation: "timescales", expected: "LSTM", found: "GRU")) {
      try gru.spreadTimescales(upTo: 10)
    }
    for wrong in [1.9, -1, .nan, .infinity] { #expect(throws: RNNError.self) { try lstm.spreadTimescales(upTo: wrong) } }
  }

  @Test func dropoutIsBetweenLayersAndKeepsTheMean() throws {
    let (deep, x) = try network(.rnn, layers: 2)
    var stream = RandomStream(seed: 1)
    let dropout = try Dropout(0.5, using: &stream)
    let other = try Dropout(0.5, using: &stream)
    let plain = try deep.run(x).output
    #expect(try deep.run(x, dropout: dropout).output == deep.run(x, dropout: dropout).output)
    #expect(try deep.run(x, dropout: dropout).output != deep.run(x, dropout: other).output)
    #expect(try deep.run(x, dropout: Dropout(0, using: &stream)).output == plain)
    let (flat, _) = try network(.rnn)
    #expect(try flat.run(x, dropout: dropout).output == flat.run(x).output)
    let error = try gradientError(at: deep) { try $0.run(x, dropout: dropout).output.sum() }
    #expect(error < 1e-7)
    for wrong in [-0.1, 1, .nan] { #expect(throws: RNNError.self) { try Dropout(wrong, using: &stream) } }
  }

  /// ∂h_t/∂h_k is the product of the Jacobians of the steps between, and of a vanilla RNN diag(1 - h²) W_hh.
  @Test(arguments: AgreementTests.cells) func jacobiansOfStates(_ cell: CellKind) throws {
    let (network, sequences) = try network(cell)
    let x = try sequences.slice(0..<1, along: 1)
    let whole = try network.stateJacobian(x, from: 0, to: 3)
    let steps = try (0..<3).map { try network.stateJacobian(x, from: $0, to: $0 + 1) }
    expectClose(steps[2] • steps[1] • steps[0], whole, 1e-13, "product")
    let size = cell == .lstm ? 8 : 4
    #expect(try network.stateJacobian(x, from: 2, to: 2) == Tensor(identity: size, precision: .double))
    if cell == .rnn {
      let h = try network.run(x).output.part(1).part(0)
      let slope = try h.multiplying(by: h).multiplying(by: -1).adding(1).reshaped(to: [4, 1])
      expectClose(steps[0], try slope.multiplying(by: network.cells[0].hiddenWeight), 1e-14, "diag(1 - h²) W_hh")
    }
    #expect(throws: RNNError.invalidStep(5, range: -1..<5)) { try network.stateJacobian(x, from: 0, to: 5) }
    #expect(throws: RNNError.invalidStep(3, range: -1..<3)) { try network.stateJacobian(x, from: 3, to: 2) }
    #expect(throws: RNNError.self) { try network.stateJacobian(sequences, from: 0, to: 1) }
  }

  @Test func sameBitsOnAnyNumberOfThreads() throws {
    var stream = RandomStream(seed: 2)
    let network = try RecurrentNetwork(.gru, inputSize: 20, hiddenSize: 70, layers: 2, bidirectional: true, using: &stream)
    let x = try Tensor(normal: 0, deviation: 1, shape: [9, 33, 20], using: &stream)
    defer { Parallelism.threads = 0 }
    let gradients = try [1, 2, 5].map { threads in
      Parallelism.threads = threads
      return try differentiate(at: network) { try $0.run(x).output.norm() }.gradient.parameters.map(\.tensor)
    }
    #expect(gradients[0] == gradients[1] && gradients[0] == gradients[2])
  }
}
