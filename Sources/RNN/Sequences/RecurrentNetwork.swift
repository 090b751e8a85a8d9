/// Layers of cells, each of which reads the hidden states of the one below, in one direction or in both.
///
/// Parameters have PyTorch's names: `weight_ih_l0`, `weight_hh_l0`, `bias_ih_l0`, `bias_hh_l0`, and `_reverse` for the
/// direction that reads from the end. D is the number of directions, L that of layers.
public struct RecurrentNetwork: Sendable {
  /// More layers than anyone has trained; it bounds the memory that a wrong number can ask for.
  static let layerLimit = 1000

  /// The kind of all layers.
  public let cell: CellKind
  /// Whether each layer reads from the end too (Schuster and Paliwal 1997).
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

  /// A network with random weights from the current random stream. Stops where the initialiser with `using:` throws.
  public init(_ cell: CellKind, inputSize: Int, hiddenSize: Int, layers: Int = 1, bidirectional: Bool = false,
              hasTwoBiases: Bool = true, precision: Precision = .single) {
    self = RandomStream.withCurrent { stream in
      trapping {
        try RecurrentNetwork(cell, inputSize: inputSize, hiddenSize: hiddenSize, layers: layers,
                             bidirectional: bidirectional, hasTwoBiases: hasTwoBiases, precision: precision, using: &stream)
      }
    }
  }

  init(_ cell: CellKind, cells: [CellWeights], isBidirectional: Bool) {
    (self.cell, self.cells, self.isBidirectional) = (cell, cells, isBidirectional)
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

extension RecurrentNetwork: CustomStringConvertible {
  /// "LSTM with 2 layers of 8 hidden units, 640 parameters".
  public var description: String {
    let size = layers == 1 ? "\(hiddenSize)" : "\(layers) layers of \(hiddenSize)"
    return "\(cell) with \(size) hidden unit\(hiddenSize == 1 ? "" : "s")" + (isBidirectional ? " in both directions" : "")
      + ", \(parameterCount) parameters"
  }
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
        func named(_ name: String) throws -> Tensor {
          try file.floatingPointTensor("\(prefix)\(name)_l\(layer)\(suffix)")
        }
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
