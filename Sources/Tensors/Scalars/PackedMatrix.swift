/// A matrix in the arrangement that the product reads, for one that is multiplied again and again.
public final class PackedMatrix<S: TensorScalar> {
  /// k of B [k, n].
  public let rows: Int
  /// n of B [k, n].
  public let columns: Int
  let base: UnsafeMutablePointer<S>

  /// A copy of a matrix in that arrangement.
  public init(_ matrix: MatrixView<S>) {
    (rows, columns) = (matrix.rows, matrix.columns)
    base = .allocate(capacity: Swift.max(1, S.packedCount(rows: rows, columns: columns)))
    S.pack(matrix, into: base)
  }

  deinit { base.deallocate() }
}

extension TensorScalar {
  /// C = A B, or C += A B.
  ///
  /// Large products are shared out between threads by rows of C.
  public static func product(_ a: MatrixView<Self>, _ b: PackedMatrix<Self>, into c: UnsafeMutablePointer<Self>,
                             accumulate: Bool) {
    let work = a.rows * a.columns * b.columns
    let blocks = Swift.max(1, Swift.min(a.rows / 96, work / Interruption.grain))
    for block in 0..<blocks {
      let first = block * a.rows / blocks, end = (block + 1) * a.rows / blocks
      if block > 0, Interruption.watcher?.isWanted == true { return }
      Parallelism.forEachPart(of: end - first, grain: 12, work: work / blocks) { part in
        let rows = (first + part.lowerBound)..<(first + part.upperBound)
        multiply(a.rows(rows), b, into: c + rows.lowerBound * b.columns, accumulate: accumulate)
      }
    }
  }

  /// C = A B, or C += A B.
  public static func product(_ a: MatrixView<Self>, _ b: MatrixView<Self>, into c: UnsafeMutablePointer<Self>,
                             accumulate: Bool) {
    // With a vector on the right there is nothing to gain from packing.
    if b.columns == 1, !a.isTransposed { return dots(a, b.base, into: c, step: 1, accumulate: accumulate) }
    if a.rows == 1, b.isTransposed { return dots(b.transposed, a.base, into: c, step: 1, accumulate: accumulate) }
    product(a, PackedMatrix(b), into: c, accumulate: accumulate)
  }
}

extension MatrixView {
  /// Some of the rows.
  func rows(_ range: Range<Int>) -> MatrixView {
    MatrixView(base: base + range.lowerBound * rowStride, rows: range.count, columns: columns, rowStride: rowStride,
               columnStride: columnStride, owner: owner)
  }
}
