import Tensors
import Testing

/// Every throwing core on every odd operand, alone and in pairs, recorded and not: an error or a result, never a crash.
struct MisuseTests {
  static let operands: [Tensor] = {
    let shapes = [[], [1], [3], [0], [1, 1], [2, 3], [3, 2], [0, 3], [3, 0], [2, 0, 3], [2, 3, 4], [1, 3, 1], [1, 1, 1, 1]]
    var list: [Tensor] = []
    for (index, shape) in shapes.enumerated() {
      for precision in Precision.allCases {
        let value = [1, -2.5, .nan, .infinity, -.infinity, 0, 1e300][index % 7]
        if let tensor = try? Tensor(repeating: value, shape: shape, precision: precision) { list.append(tensor) }
      }
    }
    return list
  }()

  static let single: [(String, (Tensor) throws -> Tensor)] = [
    ("tanh", { try $0.hyperbolicTangent() }), ("sigmoid", { try $0.logisticSigmoid() }), ("relu", { try $0.rectified() }),
    ("exp", { try $0.exponential() }), ("log", { try $0.logarithm() }), ("sqrt", { try $0.squareRoot() }),
    ("abs", { try $0.magnitude() }), ("softmax", { try $0.softmax() }), ("logSoftmax", { try $0.logSoftmax() }),
    ("sum", { try $0.sum() }), ("mean", { try $0.mean() }), ("norm", { try $0.norm() }),
    ("transpose", { try $0.transposed() }), ("reversed", { try $0.reversed() }),
    ("max", { Tensor(try $0.largestElement()) }), ("argmax", { Tensor(Double(try $0.indexOfLargest())) }),
    ("parts", { try Tensor(stacking: $0.parts()) }), ("times", { try $0.multiplying(by: .nan) }),
    ("divide", { try $0.dividing(0) }), ("convert", { try $0.converted(to: .double) }),
    ("diag", { try $0.diagonalMatrix() }), ("only", { Tensor(try $0.onlyElement()) }),
  ]

  static let withIndex: [(String, (Tensor, Int) throws -> Tensor)] = [
    ("norm along", { try $0.norm(along: $1) }), ("sum along", { try $0.sum(along: $1) }), ("mean along", { try $0.mean(along: $1) }),
    ("part", { try $0.part($1) }), ("part along", { try $0.part(0, along: $1) }),
    ("slice", { try $0.slice(min($1, 1)..<1) }), ("slice along", { try $0.slice(0..<1, along: $1) }),
    ("reshape", { try $0.reshaped(to: [$1]) }), ("reshape twice", { try $0.reshaped(to: [$1, $1]) }),
    ("element", { Tensor(try $0.element(at: [$1])) }), ("concatenate", { try Tensor(concatenating: [$0, $0], along: $1) }),
    ("set", { var copy = $0; try copy.setElement(1, at: [$1, 0]); return copy }),
    ("one-hot", { try Tensor(oneHot: $1, count: $0.count) }), ("identity", { _, size in try Tensor(identity: size) }),
  ]

  static let pairs: [(String, (Tensor, Tensor) throws -> Tensor)] = [
    ("add", { try $0.adding($1) }), ("subtract", { try $0.subtracting($1) }), ("multiply", { try $0.multiplying(by: $1) }),
    ("divide", { try $0.dividing(by: $1) }), ("product", { try $0.product(with: $1) }),
    ("outer", { try $0.outerProduct(with: $1) }),
    ("concatenate", { try Tensor(concatenating: [$0, $1]) }), ("stack", { try Tensor(stacking: [$0, $1]) }),
  ]

  @Test func oneOperand() {
    for operand in Self.operands {
      for (_, operation) in Self.single { attempt([operand]) { try operation($0[0]) } }
      for index in [0, 1, 2, 3, -1, Int.max, Int.min] {
        for (_, operation) in Self.withIndex { attempt([operand]) { try operation($0[0], index) } }
      }
    }
  }

  @Test func twoOperands() {
    for left in Self.operands {
      for right in Self.operands {
        for (_, operation) in Self.pairs { attempt([left, right]) { try operation($0[0], $0[1]) } }
      }
    }
  }

  /// Runs an operation plain and recorded: if the one succeeds with a shape, so does the other with the same, and the
  /// gradients have the shapes of the operands.
  private func attempt(_ operands: [Tensor], _ operation: ([Tensor]) throws -> Tensor) {
    let plain = Result { try operation(operands) }
    if case .failure(let error) = plain { #expect(error is TensorError) }
    if case .success(let result) = plain { #expect(!result.description.isEmpty) }
    var shape: [Int]?
    let recorded = Result {
      try differentiate(at: operands) { operands in
        let result = try operation(operands)
        shape = result.shape
        return try result.sum()
      }.gradient
    }
    if case .success(let result) = plain, let shape { #expect(result.shape == shape) }
    if case .success(let gradients) = recorded { #expect(gradients.map(\.shape) == operands.map(\.shape)) }
  }
}
