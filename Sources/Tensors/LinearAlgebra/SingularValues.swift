extension Tensor {
  /// The singular values of a matrix, the largest first: as many as its shorter side is long.
  ///
  /// They are the lengths of the half-axes of the ellipsoid into which the matrix turns the unit ball. The largest is the
  /// most that the matrix can stretch a vector, or a gradient on its way back: the spectral norm. Computed in double
  /// precision by one-sided Jacobi rotations (Hestenes 1958), to full relative accuracy.
  ///
  /// - Throws: `rankMismatch`, `notANumber`; `tooLarge` if both sides are longer than 2048.
  public func computeSingularValues() throws -> [Double] {
    try squareLimit("singularValues")
    let isWide = shape[0] < shape[1]
    let matrix = isWide ? try detached.transposed() : detached
    let (rows, columns) = (matrix.shape[0], matrix.shape[1])
    // Column after column, so that a rotation reads two stretches of memory.
    let all = matrix.elements
    var vectors = (0..<columns).map { j in (0..<rows).map { all[$0 * columns + j] } }
    // Scaled, so that no square overflows.
    let scale = all.reduce(0) { Swift.max($0, Swift.abs($1)) }
    guard scale > 0 else { return [Double](repeating: 0, count: columns) }
    for j in vectors.indices { for i in vectors[j].indices { vectors[j][i] /= scale } }
    for _ in 0..<60 where try !Self.rotateAllPairs(&vectors) { break }
    return vectors.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() * scale }.sorted(by: >)
  }

  /// Turns every pair of columns until they are orthogonal; false if all of them were already.
  private static func rotateAllPairs(_ vectors: inout [[Double]]) throws -> Bool {
    var hasRotated = false
    for p in vectors.indices {
      try Interruption.check()
      for q in (p + 1)..<Swift.max(p + 1, vectors.count) {
        var (pp, qq, pq) = (0.0, 0.0, 0.0)
        for i in vectors[p].indices {
          let (x, y) = (vectors[p][i], vectors[q][i])
          (pp, qq, pq) = (pp + x * x, qq + y * y, pq + x * y)
        }
        guard Swift.abs(pq) > 1e-15 * (pp * qq).squareRoot(), pq != 0 else { continue }
        hasRotated = true
        let zeta = (qq - pp) / (2 * pq)
        let tangent = (zeta < 0 ? -1 : 1) / (Swift.abs(zeta) + (1 + zeta * zeta).squareRoot())
        let cosine = 1 / (1 + tangent * tangent).squareRoot()
        let sine = cosine * tangent
        for i in vectors[p].indices {
          let (x, y) = (vectors[p][i], vectors[q][i])
          vectors[p][i] = cosine * x - sine * y
          vectors[q][i] = sine * x + cosine * y
        }
      }
    }
    return hasRotated
  }

  /// - Throws: `rankMismatch`, `notANumber`, `tooLarge`.
  func squareLimit(_ operation: String) throws {
    guard rank == 2 else { throw TensorError.rankMismatch(operation: operation, expected: 2, shape: shape) }
    if let index = elements.firstIndex(where: { !$0.isFinite }) {
      throw TensorError.notANumber(operation: operation, index: index)
    }
    let side = 2048
    guard Swift.min(shape[0], shape[1]) <= side else { throw TensorError.tooLarge(shape: shape, limit: side * side) }
  }
}

/// The singular values of a matrix, the largest first. Stops where `computeSingularValues()` throws.
public func singularValues(_ x: Tensor) -> [Double] { trapping { try x.computeSingularValues() } }
