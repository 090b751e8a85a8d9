extension Tensor {
  /// Independent numbers, uniform from the lower bound up to but not including the upper.
  ///
  /// - Throws: `negativeSize`, `tooLarge`, `invalidParameter`.
  public init(uniform bounds: ClosedRange<Double>, shape: [Int], precision: Precision = .single,
              using stream: inout RandomStream) throws {
    let width = bounds.upperBound - bounds.lowerBound
    guard width.isFinite else {
      throw TensorError.invalidParameter(operation: "uniform", name: "the width of the range", value: width,
                                         expected: "finite")
    }
    self = try Tensor(shape: shape, precision: precision) { bounds.lowerBound + width * stream.uniform() }
  }

  /// Independent numbers of a normal distribution.
  ///
  /// - Throws: `negativeSize`, `tooLarge`, `invalidParameter`.
  public init(normal mean: Double, deviation: Double, shape: [Int], precision: Precision = .single,
              using stream: inout RandomStream) throws {
    guard mean.isFinite, deviation.isFinite, deviation >= 0 else {
      throw TensorError.invalidParameter(operation: "normal", name: "the deviation", value: deviation,
                                         expected: "finite and not negative")
    }
    self = try Tensor(shape: shape, precision: precision) { mean + deviation * stream.normal() }
  }

  private init(shape: [Int], precision: Precision, _ next: () -> Double) throws {
    let count = try Shape.count(of: shape)
    var elements: [Double] = []
    elements.reserveCapacity(count)
    while elements.count < count {
      for _ in elements.count..<Swift.min(count, elements.count + 1 << 16) { elements.append(next()) }
      if elements.count < count { try Interruption.check() }
    }
    self.init(unchecked: elements, shape: shape, precision: precision)
  }

  /// Uniform numbers from the current stream: `Tensor.uniform(2, 3, in: -1...1)`.
  public static func uniform(_ shape: Int..., in bounds: ClosedRange<Double> = 0...1,
                             precision: Precision = .single) -> Tensor {
    RandomStream.withCurrent { stream in
      trapping { try Tensor(uniform: bounds, shape: shape, precision: precision, using: &stream) }
    }
  }

  /// Normal numbers from the current stream: `Tensor.normal(2, 3, deviation: 0.01)`.
  public static func normal(_ shape: Int..., mean: Double = 0, deviation: Double = 1,
                            precision: Precision = .single) -> Tensor {
    RandomStream.withCurrent { stream in
      trapping { try Tensor(normal: mean, deviation: deviation, shape: shape, precision: precision, using: &stream) }
    }
  }
}
