import Tensors
import Testing

struct LinearAlgebraTests {
  private func double(_ rows: [[Double]]) -> Tensor { Tensor(rows, precision: .double) }

  @Test func singularValuesOfKnownMatrices() throws {
    let cases: [([[Double]], [Double])] = [
      ([[3, 0], [0, -4]], [4, 3]), ([[2, -2], [2, -2]], [4, 0]), ([[1, 2, 3]], [3.7416573867739413]),
      ([[3, 0], [4, 5]], [6.708203932499369, 2.23606797749979]), ([[0, 0], [0, 0]], [0, 0]),
    ]
    for (matrix, expected) in cases {
      let found = singularValues(double(matrix))
      #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-12 } && found.count == expected.count, "\(matrix)")
    }
    #expect(abs(singularValues(double([[1e200, 0], [0, 1e-200]]))[0] - 1e200) < 1e186)
  }

  @Test func spectralRadiusOfKnownMatrices() throws {
    let cases: [([[Double]], Double)] = [
      ([[2, -2], [2, -2]], 0), ([[0, 1], [-1, 0]], 1), ([[2, 1], [0, 3]], 3), ([[0, 2], [0.5, 0]], 1), ([[-7]], 7),
      ([[0, 1, 0], [0, 0, 1], [8, 0, 0]], 2), ([[1, 2, 3], [4, 5, 6], [7, 8, 10]], 16.7074933160),
      ([[Double](repeating: 0.3, count: 16)].flatMap { Array(repeating: $0, count: 16) }, 4.8),
    ]
    for (matrix, expected) in cases {
      #expect(abs(spectralRadius(double(matrix)) - expected) < 1e-9, "\(matrix)")
    }
  }

  /// The trace is the sum of the eigenvalues and the determinant's size their product's: for random matrices of all sizes.
  @Test(arguments: [1, 2, 3, 4, 7, 20, 45]) func eigenvaluesOfRandomMatrices(_ size: Int) throws {
    var stream = RandomStream(seed: UInt64(size))
    let matrix = try Tensor(normal: 0, deviation: 1, shape: [size, size], precision: .double, using: &stream)
    let found = try matrix.computeEigenvalues()
    #expect(found.count == size)
    let trace = (0..<size).reduce(0.0) { $0 + matrix[$1, $1] }
    #expect(abs(found.reduce(0) { $0 + $1.real } - trace) < 1e-9 * Double(size))
    #expect(abs(found.reduce(0) { $0 + $1.imaginary }) < 1e-9)
    let squares = try matrix.product(with: matrix)
    let second = (0..<size).reduce(0.0) { $0 + squares[$1, $1] }
    #expect(abs(found.reduce(0) { $0 + $1.real * $1.real - $1.imaginary * $1.imaginary } - second) < 1e-8 * Double(size))
    // |det| is also the product of the singular values.
    let (first, other) = (found.reduce(1) { $0 * $1.magnitude }, singularValues(matrix).reduce(1, *))
    #expect(abs(first - other) < 1e-8 * max(1, other))
  }

  @Test(arguments: [(3, 3), (5, 2), (2, 7), (64, 64)]) func orthogonalMatricesKeepLengths(_ rows: Int, _ columns: Int) throws {
    var stream = RandomStream(seed: 3)
    let matrix = try Tensor(orthogonal: rows, columns, precision: .double, using: &stream)
    #expect(matrix.shape == [rows, columns])
    #expect(singularValues(matrix).allSatisfy { abs($0 - 1) < 1e-13 })
  }

  @Test func xavierKeepsItsBound() throws {
    var stream = RandomStream(seed: 3)
    let matrix = try Tensor(xavier: 40, 60, precision: .double, using: &stream)
    let bound = (6.0 / 100).squareRoot()
    #expect(max(matrix) <= bound && min(matrix) >= -bound && max(matrix) > 0.9 * bound)
    let deviation = (matrix.sumOfSquares / 2400).squareRoot()
    #expect(abs(deviation - bound / 3.0.squareRoot()) < 0.01)
  }

  @Test func misuse() {
    #expect(throws: TensorError.rankMismatch(operation: "singularValues", expected: 2, shape: [2])) {
      try Tensor([1, 2]).computeSingularValues()
    }
    #expect(throws: TensorError.notANumber(operation: "eigenvalues", index: 1)) {
      try Tensor([[1, .nan], [0, 1]]).computeEigenvalues()
    }
    #expect(throws: TensorError.shapesDiffer(operation: "eigenvalues of a square matrix", left: [1], right: [2])) {
      try Tensor([[1, 2]]).computeEigenvalues()
    }
    #expect(throws: TensorError.negativeSize(shape: [-1, 2])) {
      var stream = RandomStream(seed: 0)
      return try Tensor(orthogonal: -1, 2, using: &stream)
    }
    #expect((try? Tensor(repeating: 0, shape: [0, 0]).computeSpectralRadius()) == 0)
  }
}

extension LinearAlgebraTests {
  @Test func outerProductsAndDiagonals() throws {
    let a = Tensor([1, 2], precision: .double), b = Tensor([3, -1, 4], precision: .double)
    #expect(outer(a, b) == Tensor([[3, -1, 4], [6, -2, 8]], precision: .double))
    #expect(diag(a) == Tensor([[1, 0], [0, 2]], precision: .double))
    let (_, gradients) = valueAndGradient(at: [a, b]) { x in
      let product = outer(x[0], x[1])
      return sum(product * product) + sum(diag(x[0]) * 3)
    }
    // Σ (a_i b_j)² has ∂/∂a_i = 2 a_i |b|².
    #expect(gradients[0].elements == [55, 107])
    #expect(gradients[1].elements == [30, -10, 40])
    #expect(throws: TensorError.rankMismatch(operation: "outer", expected: 1, shape: [1, 2])) {
      try Tensor([[1, 2]]).outerProduct(with: Tensor([1]))
    }
    #expect(throws: TensorError.rankMismatch(operation: "diag", expected: 1, shape: [])) { try Tensor(1).diagonalMatrix() }
  }

  /// x / |x| for each line, and 0 for a line of zeros.
  @Test func normsOfLinesHaveAGradientAtZero() throws {
    let x = Tensor([[3, 4], [0, 0]], precision: .double)
    let (value, gradient) = valueAndGradient(at: x) { sum(norm($0, along: 1)) }
    #expect(value == 5 && zip(gradient.elements, [0.6, 0.8, 0, 0]).allSatisfy { abs($0 - $1) < 1e-15 })
    let (_, columns) = valueAndGradient(at: x) { sum(norm($0, along: 0)) }
    #expect(columns == Tensor([[1, 1], [0, 0]], precision: .double))
  }
}
