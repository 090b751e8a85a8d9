extension Tensor {
  /// One element.
  ///
  /// - Throws: `indexOutOfRange`.
  public func element(at index: [Int]) throws -> Double { buffer[try offset(of: index, for: "element")] }

  /// Sets one element.
  ///
  /// - Throws: `indexOutOfRange`, `writeToDifferentiated`.
  public mutating func setElement(_ value: Double, at index: [Int]) throws {
    if isRecorded { throw TensorError.writeToDifferentiated(operation: "setElement") }
    buffer[try offset(of: index, for: "setElement")] = value
  }

  /// One element, with an index for each axis: `W[0, 1]`.
  public subscript(index: Int...) -> Double {
    get { trapping { try element(at: index) } }
    set { trapping { try setElement(newValue, at: index) } }
  }

  /// The only element of a tensor that has one.
  ///
  /// - Throws: `rankMismatch`.
  public func onlyElement() throws -> Double {
    guard count == 1 else { throw TensorError.rankMismatch(operation: "scalar", expected: 0, shape: shape) }
    return buffer[0]
  }

  /// The only element of a tensor that has one, as a number.
  public var scalar: Double { trapping { try onlyElement() } }

  /// All elements in row-major order.
  public var elements: [Double] { Double.elements(of: self) }

  /// The elements of a matrix, row by row.
  ///
  /// - Throws: `rankMismatch`.
  public func elementRows() throws -> [[Double]] {
    guard rank == 2 else { throw TensorError.rankMismatch(operation: "elementRows", expected: 2, shape: shape) }
    let all = elements
    return (0..<shape[0]).map { Array(all[($0 * shape[1])..<(($0 + 1) * shape[1])]) }
  }

  /// Whether there is no infinity and no nan among the elements.
  public var isFinite: Bool {
    switch buffer {
    case .single(let values): return values.allSatisfy(\.isFinite)
    case .double(let values): return values.allSatisfy(\.isFinite)
    }
  }

  private func offset(of index: [Int], for operation: String) throws -> Int {
    guard index.count == shape.count, zip(index, shape).allSatisfy({ 0 <= $0 && $0 < $1 }) else {
      throw TensorError.indexOutOfRange(operation: operation, index: index, shape: shape)
    }
    return zip(index, shape).reduce(0) { $0 * $1.1 + $1.0 }
  }
}
