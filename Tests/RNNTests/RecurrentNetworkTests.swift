import RNN
import Testing

struct RecurrentNetworkTests {
  @Test(arguments: [CellKind.rnn, .lstm, .gru]) func oneHotIndicesAreTheirVectors(_ cell: CellKind) throws {
    var stream = RandomStream(seed: 2)
    let network = try RecurrentNetwork(cell, inputSize: 3, hiddenSize: 4, layers: 2, bidirectional: true,
                                       precision: .double, using: &stream)
    let indices = [[0, 2], [1, 1], [2, 0], [1, 2]]
    let vectors = indices.flatMap { $0.map { Tensor.oneHot($0, count: 3, precision: .double) } }
    let x = try Tensor(stacking: vectors).reshaped(to: [4, 2, 3])
    let short = try differentiate(at: network) { sum(try $0.run(oneHot: indices).output * 0.5) }
    let long = try differentiate(at: network) { sum(try $0.run(x).output * 0.5) }
    #expect(abs(short.value - long.value) < 1e-14)
    for (a, b) in zip(short.gradient.parameters, long.gradient.parameters) {
      expectClose(a.tensor, b.tensor, 1e-14, a.name)
    }
  }

  @Test func parametersHaveTheNamesOfPyTorch() throws {
    var stream = RandomStream(seed: 2)
    let network = try RecurrentNetwork(.gru, inputSize: 3, hiddenSize: 4, layers: 2, bidirectional: true,
                                       using: &stream)
    #expect(network.parameters.map(\.name).prefix(5)
      == ["weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0", "weight_ih_l0_reverse"])
    #expect(network.parameters.map(\.tensor.shape)[8] == [12, 8])
    let file = SafeTensors(Dictionary(uniqueKeysWithValues: network.parameters))
    let again = try RecurrentNetwork(.gru, importing: SafeTensors(bytes: file.bytes()))
    #expect(again.parameters.map(\.tensor) == network.parameters.map(\.tensor))
  }

  @Test func misuseIsExplained() throws {
    var stream = RandomStream(seed: 2)
    let network = try RecurrentNetwork(.lstm, inputSize: 3, hiddenSize: 4, using: &stream)
    for shape in [[5, 2, 4], [0, 2, 3], [5, 0, 3], [5, 3], []] {
      #expect(throws: RNNError.self) { try network.run(Tensor(repeating: 0, shape: shape)) }
    }
    #expect(throws: RNNError.weightShape(name: "the initial hidden state", expected: [1, 2, 4], found: [2, 4])) {
      try network.run(Tensor.zeros(5, 2, 3), state: Tensor.zeros(2, 4))
    }
    for steps in [[], [[]], [[0], [0, 1]], [[3]], [[-1]]] as [[[Int]]] {
      #expect(throws: RNNError.self) { try network.run(oneHot: steps) }
    }
    let sizes = [(0, 1, 1), (1, 0, 1), (1, 1, 0), (-1, 1, 1), (.max, 1, 1), (1, .max, 1), (1, 1, .max)]
    for (input, hidden, layers) in sizes {
      #expect(throws: (any Error).self) {
        try RecurrentNetwork(.lstm, inputSize: input, hiddenSize: hidden, layers: layers, using: &stream)
      }
    }
    let broken = SafeTensors(["weight_ih_l0": Tensor.zeros(16, 3), "weight_hh_l0": Tensor.zeros(16, 5)])
    #expect(throws: RNNError.weightShape(name: "weight_hh", expected: [20, 5], found: [16, 5])) {
      try RecurrentNetwork(.lstm, importing: broken)
    }
    #expect(throws: SafeTensorsError.missing(name: "weight_ih_l0", available: [])) {
      try RecurrentNetwork(.lstm, importing: SafeTensors())
    }
  }
}
