/// The weights of one cell, in PyTorch's arrangement: the gates' blocks of H rows, one below the other.
///
/// As formula: z = W_x x + b_x + W_h h + b_h.
public struct CellWeights: Sendable {
  /// W_x, [G·H, V].
  public var inputWeight: Tensor
  /// W_h, [G·H, H].
  public var hiddenWeight: Tensor
  /// b_x, [G·H].
  public var inputBias: Tensor
  /// b_h, [G·H]; nil where one bias does for both, as in most textbooks.
  public var hiddenBias: Tensor?

  /// Weights at hand: W_x [G·H, V], W_h [G·H, H], and biases [G·H]; their shapes are checked where they are used.
  public init(inputWeight: Tensor, hiddenWeight: Tensor, inputBias: Tensor, hiddenBias: Tensor? = nil) {
    self.inputWeight = inputWeight
    self.hiddenWeight = hiddenWeight
    self.inputBias = inputBias
    self.hiddenBias = hiddenBias
  }

  /// Weights drawn uniformly from ±1/√H, as PyTorch does.
  ///
  /// - Throws: `RNNError.invalidSize`, `TensorError.tooLarge`.
  public init(_ kind: CellKind, inputSize: Int, hiddenSize: Int, hasTwoBiases: Bool = true,
              precision: Precision = .single, using stream: inout RandomStream) throws {
    try RNNError.check(inputSize, atLeast: 1, "inputSize")
    try RNNError.check(hiddenSize, atLeast: 1, "hiddenSize")
    let (rows, overflow) = kind.gateCount.multipliedReportingOverflow(by: hiddenSize)
    if overflow { throw RNNError.invalidSize(name: "hiddenSize", value: hiddenSize, minimum: 1) }
    let bound = 1 / Double(hiddenSize).squareRoot()
    func draw(_ shape: [Int]) throws -> Tensor {
      try Tensor(uniform: -bound...bound, shape: shape, precision: precision, using: &stream)
    }
    inputWeight = try draw([rows, inputSize])
    hiddenWeight = try draw([rows, hiddenSize])
    inputBias = try draw([rows])
    hiddenBias = hasTwoBiases ? try draw([rows]) : nil
  }

  /// V.
  public var inputSize: Int { inputWeight.shape.last ?? 0 }
  /// H.
  public var hiddenSize: Int { hiddenWeight.shape.last ?? 0 }

  /// - Throws: `RNNError.weightShape` if a shape does not belong to such a cell.
  func check(for kind: CellKind) throws {
    let hidden = hiddenSize
    let rows = kind.gateCount * hidden
    try RNNError.check(hiddenWeight, "weight_hh", [rows, hidden])
    try RNNError.check(inputWeight, "weight_ih", [rows, inputSize])
    try RNNError.check(inputBias, "bias_ih", [rows])
    if let hiddenBias { try RNNError.check(hiddenBias, "bias_hh", [rows]) }
    try RNNError.check(hidden, atLeast: 1, "hiddenSize")
  }
}

extension CellWeights: Parameterized {
  public mutating func forEachParameter(_ body: (_ name: String, _ tensor: inout Tensor) throws -> Void) rethrows {
    try body("weight_ih", &inputWeight)
    try body("weight_hh", &hiddenWeight)
    try body("bias_ih", &inputBias)
    if var bias = hiddenBias {
      try body("bias_hh", &bias)
      hiddenBias = bias
    }
  }
}
