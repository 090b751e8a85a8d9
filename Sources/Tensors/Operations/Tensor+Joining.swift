extension Tensor {
  /// The same elements, in row-major order, in another shape.
  ///
  /// - Throws: `countMismatch`, `negativeSize`.
  public func reshaped(to shape: [Int]) throws -> Tensor {
    guard try Shape.count(of: shape) == count else { throw TensorError.countMismatch(shape: shape, count: count) }
    let own = self.shape
    return try Tensor.record("reshape", [self], Tensor(shape: shape, buffer: buffer)) { gradient, _ in
      [Tensor(shape: own, buffer: gradient.buffer)]
    }
  }

  /// A range of an axis.
  ///
  /// - Throws: `axisOutOfRange`, `rangeOutOfBounds`.
  public func slice(_ range: Range<Int>, along axis: Int = 0) throws -> Tensor {
    let (outer, size, inner) = try Shape.around(axis, of: shape, for: "slice")
    guard range.lowerBound >= 0, range.upperBound <= size else {
      throw TensorError.rangeOutOfBounds(operation: "slice", range: range, count: size)
    }
    var shape = shape
    shape[axis] = range.count
    let place = Place(blocks: outer, stride: size * inner, offset: range.lowerBound * inner, length: range.count * inner)
    return record(part: copied(from: place, shape: shape), at: place)
  }

  /// One place of an axis, which disappears: a row of a matrix, a step of a sequence.
  ///
  /// - Throws: `axisOutOfRange`, `indexOutOfRange`.
  public func part(_ index: Int, along axis: Int = 0) throws -> Tensor {
    let size = try Shape.around(axis, of: shape, for: "part").size
    guard (0..<size).contains(index) else {
      throw TensorError.indexOutOfRange(operation: "part", index: [index], shape: shape)
    }
    var shape = shape
    shape.remove(at: axis)
    let (outer, _, inner) = try Shape.around(axis, of: self.shape, for: "part")
    let place = Place(blocks: outer, stride: size * inner, offset: index * inner, length: inner)
    return record(part: copied(from: place, shape: shape), at: place)
  }

  /// The parts along the first axis, in order: the rows of a matrix; a single number is its own only part.
  public func parts() throws -> [Tensor] {
    guard let size = shape.first else { return [self] }
    return try (0..<size).map { try part($0) }
  }

  /// The rows of a matrix, the steps of a sequence: the parts along the first axis.
  public var rows: [Tensor] { trapping { try parts() } }

  /// A row of a matrix, a step of a sequence.
  public func row(_ index: Int) -> Tensor { trapping { try part(index) } }

  /// A column of a matrix.
  public func column(_ index: Int) -> Tensor { trapping { try part(index, along: 1) } }

  /// Joined along an axis that they have; their other sizes must be equal.
  ///
  /// - Throws: `empty`, `axisOutOfRange`, `shapesDiffer`, `tooLarge`.
  public init(concatenating parts: [Tensor], along axis: Int = 0) throws {
    guard let first = parts.first else { throw TensorError.empty(operation: "concatenate") }
    let (outer, _, inner) = try Shape.around(axis, of: first.shape, for: "concatenate")
    var shape = first.shape
    var total = 0
    for part in parts {
      var other = part.shape
      if other.indices.contains(axis) { other[axis] = first.shape[axis] }
      guard other == first.shape else {
        throw TensorError.shapesDiffer(operation: "concatenate", left: first.shape, right: part.shape)
      }
      total += part.shape[axis]
    }
    shape[axis] = total
    _ = try Shape.count(of: shape)
    let sizes = parts.map { $0.shape[axis] * inner }
    let result = Tensor.joined(parts, outer: outer, sizes: sizes, shape: shape)
    let shapes = parts.map(\.shape)
    self = try Tensor.record("concatenate", parts, result) { gradient, wanted in
      var offset = 0
      return sizes.indices.map { index in
        defer { offset += sizes[index] }
        guard wanted[index] else { return nil }
        let place = Place(blocks: outer, stride: total * inner, offset: offset, length: sizes[index])
        return gradient.copied(from: place, shape: shapes[index])
      }
    }
  }

  /// Tensors of one shape, joined along a new axis, the first unless another is named.
  ///
  /// - Throws: `empty`, `axisOutOfRange`, `shapesDiffer`, `tooLarge`.
  public init(stacking parts: [Tensor], along axis: Int = 0) throws {
    guard let first = parts.first else { throw TensorError.empty(operation: "stack") }
    for part in parts where part.shape != first.shape {
      throw TensorError.shapesDiffer(operation: "stack", left: first.shape, right: part.shape)
    }
    guard (0...first.rank).contains(axis) else {
      throw TensorError.axisOutOfRange(operation: "stack", axis: axis, shape: first.shape)
    }
    self = try Tensor(concatenating: parts.map { part in
      var shape = part.shape
      shape.insert(1, at: axis)
      return try part.reshaped(to: shape)
    }, along: axis)
  }

  private static func joined(_ parts: [Tensor], outer: Int, sizes: [Int], shape: [Int]) -> Tensor {
    func join<S: TensorScalar>(_: S.Type) -> Tensor {
      let sources = parts.map { S.elements(of: $0) }
      var result: [S] = []
      result.reserveCapacity(shape.reduce(1, *))
      for block in 0..<outer {
        for (source, size) in zip(sources, sizes) { result += source[(block * size)..<((block + 1) * size)] }
      }
      return S.tensor(result, shape: shape)
    }
    return parts.contains { $0.precision == .double } ? join(Double.self) : join(Float.self)
  }

  /// The part at a place, without a record.
  private func copied(from place: Place, shape: [Int]) -> Tensor {
    func copy<S: TensorScalar>(_: S.Type) -> Tensor {
      let values = S.elements(of: self)
      if place.blocks == 1 {
        return S.tensor(Array(values[place.offset..<(place.offset + place.length)]), shape: shape)
      }
      var result: [S] = []
      result.reserveCapacity(place.blocks * place.length)
      for block in 0..<place.blocks {
        let start = block * place.stride + place.offset
        result += values[start..<(start + place.length)]
      }
      return S.tensor(result, shape: shape)
    }
    return precision == .single ? copy(Float.self) : copy(Double.self)
  }
}

extension Tensor {
  /// The parts along the first axis from the last to the first: a sequence backward in time.
  ///
  /// - Throws: `rankMismatch` for a single number.
  public func reversed() throws -> Tensor {
    guard rank > 0 else { throw TensorError.rankMismatch(operation: "reversed", expected: 1, shape: shape) }
    return try Tensor.record("reversed", [self], reversedUnrecorded()) { gradient, _ in
      [gradient.reversedUnrecorded()]
    }
  }

  private func reversedUnrecorded() -> Tensor {
    let inner = shape.dropFirst().reduce(1, *)
    func reverse<S: TensorScalar>(_: S.Type) -> Tensor {
      let values = S.elements(of: self)
      var result: [S] = []
      result.reserveCapacity(values.count)
      for index in (0..<shape[0]).reversed() { result += values[(index * inner)..<((index + 1) * inner)] }
      return S.tensor(result, shape: shape)
    }
    return precision == .single ? reverse(Float.self) : reverse(Double.self)
  }
}
