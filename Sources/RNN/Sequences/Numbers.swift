/// Working memory of a pass over a sequence, in which many loops read and write side by side.
final class Numbers<S: TensorScalar> {
  let base: UnsafeMutablePointer<S>
  let count: Int

  /// Zeros.
  init(_ count: Int) {
    _ = keepsFreedMemory
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: 0, count: max(1, count))
    self.count = count
  }

  /// Whatever was there, for what is written before it is read.
  init(unset count: Int) {
    _ = keepsFreedMemory
    base = .allocate(capacity: max(1, count))
    self.count = count
  }

  init(_ values: [S]) {
    _ = keepsFreedMemory
    count = values.count
    base = .allocate(capacity: max(1, count))
    values.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { base.initialize(from: first, count: source.count) }
    }
  }

  deinit { base.deallocate() }

  var array: [S] { Array(UnsafeBufferPointer(start: base, count: count)) }

  func matrix(_ rows: Int, _ columns: Int, at offset: Int = 0) -> MatrixView<S> {
    MatrixView(base + offset, rows: rows, columns: columns, owner: self)
  }

  /// [rows, columns] → [columns, rows].
  func transposed(_ rows: Int, _ columns: Int) -> Numbers {
    let result = Numbers(count)
    // In squares, so that what is read and what is written both stay in the nearest cache.
    let side = 16
    for top in stride(from: 0, to: rows, by: side) {
      for left in stride(from: 0, to: columns, by: side) {
        for i in top..<Swift.min(top + side, rows) {
          for j in left..<Swift.min(left + side, columns) { result.base[j * rows + i] = base[i * columns + j] }
        }
      }
    }
    return result
  }
}

extension Array where Element: TensorScalar {
  /// The elements as a matrix [rows, columns], while the body runs.
  func withMatrix<Result>(_ rows: Int, _ columns: Int, _ body: (MatrixView<Element>) -> Result) -> Result {
    withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return body(Numbers<Element>(0).matrix(0, 0)) }
      return body(MatrixView(base, rows: rows, columns: columns))
    }
  }
}
