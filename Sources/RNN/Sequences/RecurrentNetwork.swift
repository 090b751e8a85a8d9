/// Layers of cells, each of which reads the hidden states of the one below, in one direction or in both.
///
/// Parameters have PyTorch's names: `weight_ih_l0`, `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0`, and `_reverse` for the
/// direction that reads from the end. D is the number of directions, L that of layers.
public struct RecurrentNetwork: Sendable {
  /// More layers than anyone has trained; it bounds the memory that a wrong number can ask for.
  private static let layerLimit = 1000

  public let cell: CellKind
  public let isBidirectional: Bool
  /// First layer forward, first layer in reverse, second layer forward, …
  public internal(set) var cells: [CellWeights]

  /// Weights drawn uniformly from ±1/√H, as PyTorch does.
  ///
  /// - Throws: `RNNError.invalidSize`, `TensorError.tooLarge`.
  public init(_ cell: CellKind, inputSize: Int, hiddenSize: Int, layers: Int = 1, bidirectional: Bool = false,
              hasTwoBiases: Bool = true, precision: Precision = .single, using stream: inout RandomStream) throws {
    try RNNError.check(layers, atLeast: 1, "layers")
    if layers > Self.layerLimit { throw RNNError.sizeTooLarge(name: "layers", value: layers, limit: Self.layerLimit) }
    try RNNError.check(inputSize, atLeast: 1, "inputSize")
    try RNNError.check(hiddenSize, atLeast: 1, "hiddenSize")
    self.cell = cell
    isBidirectional = bidirectional
    cells = []
    let directions = bidirectional ? 2 : 1
    _ = try Tensor.checkedCount([layers, directions, cell.gateCount, hiddenSize, hiddenSize])
    for index in 0..<(layers * directions) {
      let size = index < directions ? inputSize : directions * hiddenSize
      cells.append(try CellWeights(cell, inputSize: size, hiddenSize: hiddenSize, hasTwoBiases: hasTwoBiases,
                                   precision: precision, using: &stream))
    }
  }

  /// One layer of weights at hand.
  ///
  /// - Throws: `RNNError.weightShape`.
  public init(_ cell: CellKind, _ weights: CellWeights) throws {
    try weights.check(for: cell)
    self.cell = cell
    isBidirectional = false
    cells = [weights]
  }

  /// V.
  public var inputSize: Int { cells[0].inputSize }
  /// H.
  public var hiddenSize: Int { cells[0].hiddenSize }
  /// L.
  public var layers: Int { cells.count / directions }
  /// D, 1 or 2.
  public var directions: Int { isBidirectional ? 2 : 1 }
}

extension RecurrentNetwork: Parameterized {
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    for index in cells.indices {
      let suffix = "_l\(index / directions)" + (index % directions == 1 ? "_reverse" : "")
      try cells[index].forEachParameter { try body($0 + suffix, &$1) }
    }
  }
}

extension RecurrentNetwork {
  /// What a network gives back.
  public struct Output: Sendable {
    /// The top layer's hidden states, [T, B, D·H].
    public let output: Tensor
    /// Every layer's and direction's hidden state after its last step, [D·L, B, H].
    public let finalState: Tensor
    /// The same for an LSTM's cell state.
    public let finalCell: Tensor?
  }

  /// Reads sequences.
  ///
  /// - Parameters:
  ///   - x: [T, B, V].
  ///   - state: The hidden states to start from, [D·L, B, H]; 0 if nil.
  ///   - cellState: The same for an LSTM's cell states.
  /// - Throws: `RNNError.inputShape`, `weightShape`.
  public func run(_ x: Tensor, state: Tensor? = nil, cellState: Tensor? = nil) throws -> Output {
    guard x.rank == 3, !x.isEmpty, x.shape[2] == inputSize else {
      throw RNNError.inputShape(name: "the input", expected: "[T, B, \(inputSize)] with at least one step",
                                found: x.shape)
    }
    return try run(.dense(x), state: state, cellState: cellState)
  }

  /// Reads sequences of one-hot vectors, given by the places of their ones: for each step a number for each sequence.
  ///
  /// The result is that of the vectors themselves, without the product with all their zeros.
  ///
  /// - Throws: `RNNError.inputShape`, `invalidSize`, `unknownIndex`, `weightShape`.
  public func run(oneHot steps: [[Int]], state: Tensor? = nil, cellState: Tensor? = nil) throws -> Output {
    let batch = steps.first?.count ?? 0
    if let other = steps.first(where: { $0.count != batch }) {
      throw RNNError.inputShape(name: "a step", expected: "\(batch) numbers, as the first", found: [other.count])
    }
    let input = SequenceInput.oneHot(Array(steps.joined()), steps: steps.count, batch: batch, size: inputSize)
    try input.check()
    return try run(input, state: state, cellState: cellState)
  }

  private func run(_ input: SequenceInput, state: Tensor?, cellState: Tensor?) throws -> Output {
    let stateShape = [cells.count, input.batch, hiddenSize]
    if let state { try RNNError.check(state, "the initial hidden state", stateShape) }
    if let cellState { try RNNError.check(cellState, "the initial cell state", stateShape) }

    var layerInput = input
    var states: [Tensor] = [], cellStates: [Tensor] = []
    var output = Tensor(0)
    for layer in 0..<layers {
      var outputs: [Tensor] = []
      for direction in 0..<directions {
        let index = layer * directions + direction
        let run = try runSequence(cell, direction == 0 ? layerInput : layerInput.reversed(), cells[index],
                                  state: state?.part(index), cell: cellState?.part(index))
        outputs.append(direction == 0 ? run.output : try run.output.reversed())
        states.append(run.finalState)
        if let cell = run.finalCell { cellStates.append(cell) }
      }
      output = outputs.count == 1 ? outputs[0] : try Tensor(concatenating: outputs, along: 2)
      layerInput = .dense(output)
    }
    return Output(output: output, finalState: try Tensor(stacking: states),
                  finalCell: cellStates.isEmpty ? nil : try Tensor(stacking: cellStates))
  }

  /// Reads sequences. Stops where `run(_:state:cellState:)` throws.
  public func callAsFunction(_ x: Tensor, state: Tensor? = nil, cellState: Tensor? = nil) -> Output {
    trapping { try run(x, state: state, cellState: cellState) }
  }
}

extension RecurrentNetwork {
  /// The weights of a PyTorch `RNN`, `LSTM` or `GRU`, by the names of its `state_dict`.
  ///
  /// - Parameter prefix: What precedes the names, such as "lstm.".
  /// - Throws: `SafeTensorsError.missing`, `RNNError.weightShape`.
  public init(_ cell: CellKind, importing file: SafeTensors, prefix: String = "") throws {
    self.cell = cell
    isBidirectional = file.tensors[prefix + "weight_ih_l0_reverse"] != nil
    cells = []
    let suffixes = isBidirectional ? ["", "_reverse"] : [""]
    var layer = 0
    repeat {
      for suffix in suffixes {
        func named(_ name: String) throws -> Tensor { try file.tensor("\(prefix)\(name)_l\(layer)\(suffix)") }
        let inputWeight = try named("weight_ih")
        let rows = inputWeight.shape.first ?? 0
        let hasBiases = file.tensors["\(prefix)bias_ih_l\(layer)\(suffix)"] != nil
        let noBias = try Tensor(repeating: 0, shape: [rows], precision: inputWeight.precision)
        let weights = CellWeights(
          inputWeight: inputWeight, hiddenWeight: try named("weight_hh"),
          inputBias: hasBiases ? try named("bias_ih") : noBias, hiddenBias: hasBiases ? try named("bias_hh") : nil)
        try weights.check(for: cell)
        if !cells.isEmpty {
          let expected = layer == 0 ? inputSize : suffixes.count * hiddenSize
          try RNNError.check(weights.inputWeight, "weight_ih_l\(layer)", [rows, expected])
          try RNNError.check(weights.hiddenWeight, "weight_hh_l\(layer)", [rows, hiddenSize])
        }
        cells.append(weights)
      }
      layer += 1
    } while file.tensors["\(prefix)weight_ih_l\(layer)"] != nil
  }
}
