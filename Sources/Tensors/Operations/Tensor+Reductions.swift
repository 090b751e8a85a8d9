extension Tensor {
  /// The sum of all elements, shape []; 0 if there are none.
  public func sum() throws -> Tensor {
    let shape = shape
    return try Tensor.record("sum", [self], summed(to: [])) { gradient, _ in [gradient.stretched(to: shape)] }
  }

  /// The sum along an axis, which disappears.
  ///
  /// - Throws: `axisOutOfRange`.
  public func sum(along axis: Int) throws -> Tensor {
    _ = try Shape.around(axis, of: shape, for: "sum")
    let full = shape
    var kept = full
    kept[axis] = 1
    var result = full
    result.remove(at: axis)
    let sums = detached.summed(to: kept)
    return try Tensor.record("sum", [self], Tensor(shape: result, buffer: sums.buffer)) { gradient, _ in
      [Tensor(shape: kept, buffer: gradient.buffer).stretched(to: full)]
    }
  }

  /// The mean of all elements, shape [].
  ///
  /// - Throws: `empty`.
  public func mean() throws -> Tensor {
    guard !isEmpty else { throw TensorError.empty(operation: "mean") }
    return try sum().multiplying(by: 1 / Double(count))
  }

  /// The mean along an axis, which disappears.
  ///
  /// - Throws: `axisOutOfRange`, `empty`.
  public func mean(along axis: Int) throws -> Tensor {
    let size = try Shape.around(axis, of: shape, for: "mean").size
    guard size > 0 else { throw TensorError.empty(operation: "mean") }
    return try sum(along: axis).multiplying(by: 1 / Double(size))
  }

  /// Summed in double precision.
  public var sumOfSquares: Double {
    switch buffer {
    case .single(let values): return squares(values) { Double($0) }
    case .double(let values): return squares(values) { $0 }
    }
  }

  /// The square root of the sum of squares, shape []; its gradient at 0 is taken to be 0.
  public func norm() throws -> Tensor {
    let x = detached
    let length = x.sumOfSquares.squareRoot()
    let result = Tensor(length, precision: precision)
    return try Tensor.record("norm", [self], result) { gradient, _ in
      [x.scaled(length == 0 ? 0 : gradient.buffer[0] / length)]
    }
  }

  /// The square roots of the sums of squares along an axis, which disappears; the gradient of a line of zeros is taken to be 0.
  ///
  /// - Throws: `axisOutOfRange`.
  public func norm(along axis: Int) throws -> Tensor {
    let x = detached
    let lengths = try x.multiplying(by: x).sum(along: axis).squareRoot()
    return try Tensor.record("norm", [self], lengths) { gradient, _ in
      // dx = x dy / |x|
      let shares = gradient.combined(lengths, { $1 == 0 ? 0 : $0 / $1 }, { $1 == 0 ? 0 : $0 / $1 })
      var kept = x.shape
      kept[axis] = 1
      return [x.times(Tensor(shape: kept, buffer: shares.buffer).stretched(to: x.shape))]
    }
  }

  /// - Throws: `empty`, `notANumber`.
  public func largestElement() throws -> Double { buffer[try indexOfExtreme("max", >)] }

  /// - Throws: `empty`, `notANumber`.
  public func smallestElement() throws -> Double { buffer[try indexOfExtreme("min", <)] }

  /// Where the largest element is, counted in row-major order; the first of equals.
  ///
  /// - Throws: `empty`, `notANumber`.
  public func indexOfLargest() throws -> Int { try indexOfExtreme("argmax", >) }

  private func indexOfExtreme(_ operation: String, _ isBetter: (Double, Double) -> Bool) throws -> Int {
    guard !isEmpty else { throw TensorError.empty(operation: operation) }
    var best = 0
    for (index, value) in elements.enumerated() {
      if value.isNaN { throw TensorError.notANumber(operation: operation, index: index) }
      if isBetter(value, buffer[best]) { best = index }
    }
    return best
  }
}

/// In eight sums side by side, that do not wait for each other.
@inline(__always)
private func squares<S>(_ values: [S], _ number: (S) -> Double) -> Double {
  values.withUnsafeBufferPointer { values in
    var sums = SIMD8<Double>(repeating: 0)
    let whole = values.count / 8 * 8
    for start in stride(from: 0, to: whole, by: 8) {
      var line = SIMD8<Double>()
      for lane in 0..<8 { line[lane] = number(values[start + lane]) }
      sums += line * line
    }
    var rest = sums.sum()
    for index in whole..<values.count { rest += number(values[index]) * number(values[index]) }
    return rest
  }
}
