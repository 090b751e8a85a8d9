/// An eigenvalue of a real matrix: a real number, or one of a pair a ± bi.
public struct Eigenvalue: Hashable, Sendable {
  /// The real part.
  public let real: Double
  /// The imaginary part, 0 for a real eigenvalue.
  public let imaginary: Double

  /// √(a² + b²): how much a vector of its plane grows with each product.
  public var magnitude: Double {
    let (large, small) = (Swift.max(Swift.abs(real), Swift.abs(imaginary)), Swift.min(Swift.abs(real), Swift.abs(imaginary)))
    return large == 0 ? 0 : large * (1 + (small / large) * (small / large)).squareRoot()
  }
}

extension Tensor {
  /// The eigenvalues of a square matrix, the largest magnitude first.
  ///
  /// The matrix is brought to Hessenberg form by eliminations, and that to triangular form by QR steps with two shifts
  /// (Francis 1961; Wilkinson and Reinsch 1971, the procedures elmhes and hqr), in double precision. An eigenvalue that
  /// occurs n times without n directions of its own is found to about ε^(1/n) only: that is in the nature of the problem.
  ///
  /// - Throws: `rankMismatch`, `shapesDiffer` unless it is square, `notANumber`, `tooLarge`, `notConverged`.
  public func computeEigenvalues() throws -> [Eigenvalue] {
    try squareLimit("eigenvalues")
    guard shape[0] == shape[1] else {
      throw TensorError.shapesDiffer(operation: "eigenvalues of a square matrix", left: [shape[0]], right: [shape[1]])
    }
    var matrix = try HessenbergMatrix(elements, size: shape[0])
    return try matrix.eigenvalues().sorted { $0.magnitude > $1.magnitude }
  }

  /// The largest magnitude of the eigenvalues of a square matrix; 0 for one without elements.
  ///
  /// Powers of the matrix vanish if and only if it is below 1, however much a single product may stretch a vector.
  ///
  /// - Throws: As `computeEigenvalues()`.
  public func computeSpectralRadius() throws -> Double { try computeEigenvalues().first?.magnitude ?? 0 }
}

/// The largest magnitude of the eigenvalues of a square matrix. Stops where `computeSpectralRadius()` throws.
public func spectralRadius(_ x: Tensor) -> Double { trapping { try x.computeSpectralRadius() } }

/// The eigenvalues of a square matrix, the largest magnitude first. Stops where `computeEigenvalues()` throws.
public func eigenvalues(_ x: Tensor) -> [Eigenvalue] { trapping { try x.computeEigenvalues() } }

/// A square matrix with zeros below its first subdiagonal, on its way to its eigenvalues.
private struct HessenbergMatrix {
  private var a: [[Double]]

  init(_ elements: [Double], size: Int) throws {
    a = (0..<size).map { Array(elements[($0 * size)..<(($0 + 1) * size)]) }
    for column in 1..<Swift.max(1, size - 1) {
      try Interruption.check()
      // The largest element below the diagonal is the pivot, so that no factor exceeds 1.
      var pivot = column
      for row in column..<size where abs(a[row][column - 1]) > abs(a[pivot][column - 1]) { pivot = row }
      let largest = a[pivot][column - 1]
      if largest == 0 { continue }
      a.swapAt(pivot, column)
      for row in 0..<size { a[row].swapAt(pivot, column) }
      for row in (column + 1)..<size where a[row][column - 1] != 0 {
        let factor = a[row][column - 1] / largest
        for j in 0..<size { a[row][j] -= factor * a[column][j] }
        for i in 0..<size { a[i][column] += factor * a[i][row] }
      }
    }
  }

  /// Splits off one or two eigenvalues at the lower end until nothing is left.
  ///
  /// - Throws: `notConverged` after 100 steps without a split.
  mutating func eigenvalues() throws -> [Eigenvalue] {
    var found: [Eigenvalue] = []
    var last = a.count - 1
    let norm = a.joined().reduce(0) { $0 + abs($1) }
    // What the shifts have subtracted from the diagonal so far.
    var shift = 0.0
    var attempts = 0
    while last >= 0 {
      let first = startOfBlock(endingAt: last, norm)
      if first == last {
        found.append(Eigenvalue(real: a[last][last] + shift, imaginary: 0))
        (last, attempts) = (last - 1, 0)
      } else if first == last - 1 {
        found += pair(endingAt: last, shift)
        (last, attempts) = (last - 2, 0)
      } else {
        guard attempts < 100 else { throw TensorError.notConverged(operation: "eigenvalues", iterations: attempts) }
        attempts += 1
        try Interruption.check()
        step(first, last, &shift, isExceptional: attempts % 10 == 0)
      }
    }
    return found
  }

  /// The first row of the block at the end that no zero on the subdiagonal divides.
  private func startOfBlock(endingAt last: Int, _ norm: Double) -> Int {
    var row = last
    while row > 0 {
      var size = abs(a[row - 1][row - 1]) + abs(a[row][row])
      if size == 0 { size = norm }
      if abs(a[row][row - 1]) <= 0x1p-52 * size { return row }
      row -= 1
    }
    return 0
  }

  /// The eigenvalues of the last block of two rows.
  private func pair(endingAt last: Int, _ shift: Double) -> [Eigenvalue] {
    let (upper, lower) = (a[last - 1][last - 1], a[last][last])
    let product = a[last][last - 1] * a[last - 1][last]
    let half = (upper - lower) / 2
    let discriminant = half * half + product
    guard discriminant >= 0 else {
      let imaginary = (-discriminant).squareRoot()
      let real = lower + half + shift
      return [Eigenvalue(real: real, imaginary: imaginary), Eigenvalue(real: real, imaginary: -imaginary)]
    }
    let distance = half + (half < 0 ? -discriminant.squareRoot() : discriminant.squareRoot())
    let larger = lower + distance + shift
    let other = distance == 0 ? larger : lower - product / distance + shift
    return [Eigenvalue(real: larger, imaginary: 0), Eigenvalue(real: other, imaginary: 0)]
  }

  /// One QR step with two shifts at once on the rows from `first` to `last`.
  private mutating func step(_ first: Int, _ last: Int, _ shift: inout Double, isExceptional: Bool) {
    var (x, y, w) = (a[last][last], a[last - 1][last - 1], a[last][last - 1] * a[last - 1][last])
    if isExceptional {
      shift += x
      for i in 0...last { a[i][i] -= x }
      let size = abs(a[last][last - 1]) + abs(a[last - 1][last - 2])
      (x, y, w) = (0.75 * size, 0.75 * size, -0.4375 * size * size)
    }
    var (p, q, r) = (0.0, 0.0, 0.0)
    var start = last - 2
    while true {
      let (z, below) = (a[start][start], a[start + 1][start])
      let (dx, dy) = (x - z, y - z)
      p = below == 0 ? 0 : (dx * dy - w) / below + a[start][start + 1]
      q = a[start + 1][start + 1] - z - dx - dy
      r = a[start + 2][start + 1]
      let size = abs(p) + abs(q) + abs(r)
      if size > 0 { (p, q, r) = (p / size, q / size, r / size) }
      if start == first { break }
      let left = abs(a[start][start - 1]) * (abs(q) + abs(r))
      let right = abs(p) * (abs(a[start - 1][start - 1]) + abs(z) + abs(a[start + 1][start + 1]))
      if left <= 0x1p-52 * right { break }
      start -= 1
    }
    for i in (start + 2)...last {
      a[i][i - 2] = 0
      if i > start + 2 { a[i][i - 3] = 0 }
    }
    for k in start..<last {
      var size = 1.0
      if k != start {
        (p, q, r) = (a[k][k - 1], a[k + 1][k - 1], k + 1 < last ? a[k + 2][k - 1] : 0)
        size = abs(p) + abs(q) + abs(r)
        if size == 0 { continue }
        (p, q, r) = (p / size, q / size, r / size)
      }
      let length = (p * p + q * q + r * r).squareRoot()
      let s = p < 0 ? -length : length
      if s == 0 { continue }
      if k != start { a[k][k - 1] = -s * size } else if first != start { a[k][k - 1] = -a[k][k - 1] }
      p += s
      reflect(k, last, (p / s, q / s, r / s), (q / p, r / p), first)
    }
  }

  /// A reflection of three rows and of three columns, or of two at the end.
  private mutating func reflect(_ k: Int, _ last: Int, _ normal: (Double, Double, Double), _ ratio: (Double, Double),
                                _ first: Int) {
    let isThree = k + 1 < last
    for j in k...last {
      var sum = a[k][j] + ratio.0 * a[k + 1][j]
      if isThree {
        sum += ratio.1 * a[k + 2][j]
        a[k + 2][j] -= sum * normal.2
      }
      a[k + 1][j] -= sum * normal.1
      a[k][j] -= sum * normal.0
    }
    for i in first...Swift.min(last, k + 3) {
      var sum = normal.0 * a[i][k] + normal.1 * a[i][k + 1]
      if isThree {
        sum += normal.2 * a[i][k + 2]
        a[i][k + 2] -= sum * ratio.1
      }
      a[i][k + 1] -= sum * ratio.0
      a[i][k] -= sum
    }
  }
}
