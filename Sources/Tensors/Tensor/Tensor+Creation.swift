extension Tensor {
  /// The elements in row-major order, cut into a shape.
  ///
  /// - Throws: `countMismatch`, `negativeSize`, `tooLarge`.
  public init(_ elements: [Double], shape: [Int], precision: Precision = .single) throws {
    guard try Shape.count(of: shape) == elements.count else {
      throw TensorError.countMismatch(shape: shape, count: elements.count)
    }
    self.init(unchecked: elements, shape: shape, precision: precision)
  }

  /// A matrix from its rows.
  ///
  /// - Throws: `rowsDiffer`.
  public init(rows: [[Double]], precision: Precision = .single) throws {
    let columns = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() where row.count != columns {
      throw TensorError.rowsDiffer(row: index, count: row.count, expected: columns)
    }
    try self.init(Array(rows.joined()), shape: [rows.count, columns], precision: precision)
  }

  /// A tensor of one value.
  ///
  /// - Throws: `negativeSize`, `tooLarge`.
  public init(repeating value: Double, shape: [Int], precision: Precision = .single) throws {
    let count = try Shape.count(of: shape)
    switch precision {
    case .single: self.init(shape: shape, buffer: .single([Float](repeating: Float(value), count: count)))
    case .double: self.init(shape: shape, buffer: .double([Double](repeating: value, count: count)))
    }
  }

  /// The identity matrix, [size, size].
  ///
  /// - Throws: `negativeSize`, `tooLarge`.
  public init(identity size: Int, precision: Precision = .single) throws {
    try self.init(repeating: 0, shape: [size, size], precision: precision)
    for index in 0..<size { buffer[index * size + index] = 1 }
  }

  /// 1 at the index and 0 elsewhere, [count].
  ///
  /// - Throws: `indexOutOfRange`, `negativeSize`, `tooLarge`.
  public init(oneHot index: Int, count: Int, precision: Precision = .single) throws {
    try self.init(repeating: 0, shape: [count], precision: precision)
    guard (0..<count).contains(index) else {
      throw TensorError.indexOutOfRange(operation: "oneHot", index: [index], shape: [count])
    }
    buffer[index] = 1
  }

  /// A single number, shape [].
  public init(_ value: Double, precision: Precision = .single) {
    self.init(unchecked: [value], shape: [], precision: precision)
  }

  /// A vector.
  public init(_ elements: [Double], precision: Precision = .single) {
    self.init(unchecked: elements, shape: [elements.count], precision: precision)
  }

  /// A matrix from its rows, which must have the same length.
  public init(_ rows: [[Double]], precision: Precision = .single) {
    self = trapping { try Tensor(rows: rows, precision: precision) }
  }

  init(unchecked elements: [Double], shape: [Int], precision: Precision) {
    switch precision {
    case .single: self.init(shape: shape, buffer: .single(elements.map(Float.init)))
    case .double: self.init(shape: shape, buffer: .double(elements))
    }
  }

  /// Zeros of a shape: `Tensor.zeros(3)`, `Tensor.zeros(2, 3)`.
  public static func zeros(_ shape: Int..., precision: Precision = .single) -> Tensor {
    trapping { try Tensor(repeating: 0, shape: shape, precision: precision) }
  }

  /// Ones of a shape.
  public static func ones(_ shape: Int..., precision: Precision = .single) -> Tensor {
    trapping { try Tensor(repeating: 1, shape: shape, precision: precision) }
  }

  /// The identity matrix, [size, size].
  public static func identity(_ size: Int, precision: Precision = .single) -> Tensor {
    trapping { try Tensor(identity: size, precision: precision) }
  }

  /// 1 at the index and 0 elsewhere, [count].
  public static func oneHot(_ index: Int, count: Int, precision: Precision = .single) -> Tensor {
    trapping { try Tensor(oneHot: index, count: count, precision: precision) }
  }

  /// The same numbers in another precision.
  public func converted(to precision: Precision) throws -> Tensor {
    if precision == self.precision { return self }
    let own = self.precision
    return try Tensor.record("conversion", [self], converted(unrecorded: precision)) { gradient, _ in
      [gradient.converted(unrecorded: own)]
    }
  }

  func converted(unrecorded precision: Precision) -> Tensor {
    if precision == self.precision { return detached }
    switch precision {
    case .single: return Float.tensor(Float.elements(of: self), shape: shape)
    case .double: return Double.tensor(Double.elements(of: self), shape: shape)
    }
  }
}
