extension Tensor {
  /// Element by element; sizes of 1 are stretched.
  ///
  /// - Throws: `shapesDiffer`.
  public func adding(_ other: Tensor) throws -> Tensor {
    let (a, b) = try aligned(with: other, for: "addition")
    guard isRecorded || other.isRecorded else { return a.plus(b) }
    let (left, right) = (self.shape, other.shape)
    return try Tensor.record("addition", [self, other], a.plus(b)) { gradient, wanted in
      [wanted[0] ? gradient.summed(to: left) : nil, wanted[1] ? gradient.summed(to: right) : nil]
    }
  }

  /// Element by element; sizes of 1 are stretched.
  ///
  /// - Throws: `shapesDiffer`.
  public func subtracting(_ other: Tensor) throws -> Tensor {
    let (a, b) = try aligned(with: other, for: "subtraction")
    guard isRecorded || other.isRecorded else { return a.minus(b) }
    let (left, right) = (shape, other.shape)
    return try Tensor.record("subtraction", [self, other], a.minus(b)) { gradient, wanted in
      [wanted[0] ? gradient.summed(to: left) : nil, wanted[1] ? gradient.scaled(-1).summed(to: right) : nil]
    }
  }

  /// Element by element; sizes of 1 are stretched. The matrix product is `product(with:)`.
  ///
  /// - Throws: `shapesDiffer`.
  public func multiplying(by other: Tensor) throws -> Tensor {
    let (a, b) = try aligned(with: other, for: "multiplication")
    guard isRecorded || other.isRecorded else { return a.times(b) }
    let (left, right) = (shape, other.shape)
    return try Tensor.record("multiplication", [self, other], a.times(b)) { gradient, wanted in
      [wanted[0] ? gradient.times(b).summed(to: left) : nil, wanted[1] ? gradient.times(a).summed(to: right) : nil]
    }
  }

  /// Element by element; sizes of 1 are stretched.
  ///
  /// - Throws: `shapesDiffer`.
  public func dividing(by other: Tensor) throws -> Tensor {
    let (a, b) = try aligned(with: other, for: "division")
    let quotient = a.over(b)
    guard isRecorded || other.isRecorded else { return quotient }
    let (left, right) = (shape, other.shape)
    return try Tensor.record("division", [self, other], quotient) { gradient, wanted in
      let part = gradient.over(b)
      return [wanted[0] ? part.summed(to: left) : nil,
              wanted[1] ? part.times(quotient).scaled(-1).summed(to: right) : nil]
    }
  }

  /// Every element times a number.
  public func multiplying(by factor: Double) throws -> Tensor {
    try Tensor.record("multiplication", [self], scaled(factor)) { gradient, _ in [gradient.scaled(factor)] }
  }

  /// Every element plus a number.
  public func adding(_ number: Double) throws -> Tensor {
    let small = Float(number)
    return try Tensor.record("addition", [self], mapped({ $0 + small }, { $0 + number })) { gradient, _ in [gradient] }
  }

  /// A number divided by every element.
  public func dividing(_ number: Double) throws -> Tensor {
    let plain = detached
    let small = Float(number)
    let quotient = mapped({ small / $0 }, { number / $0 })
    return try Tensor.record("division", [self], quotient) { gradient, _ in
      [gradient.times(quotient).over(plain).scaled(-1)]
    }
  }

  private func aligned(with other: Tensor, for operation: String) throws -> (Tensor, Tensor) {
    if shape == other.shape { return (detached, other.detached) }
    let shape = try Shape.broadcast(self.shape, other.shape, for: operation)
    _ = try Shape.count(of: shape)
    return (detached.stretched(to: shape), other.detached.stretched(to: shape))
  }
}
