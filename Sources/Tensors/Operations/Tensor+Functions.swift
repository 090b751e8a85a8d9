extension Tensor {
  /// Element by element.
  public func hyperbolicTangent() throws -> Tensor {
    let y = mapped(Float.tanh, Double.tanh)
    guard isRecorded else { return y }
    return try Tensor.record("tanh", [self], y) { gradient, _ in
      [gradient.combined(y, { $0 * (1 - $1 * $1) }, { $0 * (1 - $1 * $1) })]
    }
  }

  /// 1 / (1 + e^-x), element by element.
  public func logisticSigmoid() throws -> Tensor {
    let y = mapped(Float.sigmoid, Double.sigmoid)
    guard isRecorded else { return y }
    return try Tensor.record("sigmoid", [self], y) { gradient, _ in
      [gradient.combined(y, { $0 * $1 * (1 - $1) }, { $0 * $1 * (1 - $1) })]
    }
  }

  /// max(x, 0), element by element; nan stays nan.
  public func rectified() throws -> Tensor {
    let y = mapped({ $0 < 0 ? 0 : $0 }, { $0 < 0 ? 0 : $0 })
    guard isRecorded else { return y }
    return try Tensor.record("relu", [self], y) { gradient, _ in
      [gradient.combined(y, { $1 > 0 ? $0 : 0 }, { $1 > 0 ? $0 : 0 })]
    }
  }

  /// e^x, element by element.
  public func exponential() throws -> Tensor {
    let y = mapped(Float.exp, Double.exp)
    return try Tensor.record("exp", [self], y) { gradient, _ in [gradient.times(y)] }
  }

  /// The natural logarithm, element by element; nan below 0.
  public func logarithm() throws -> Tensor {
    let x = detached
    return try Tensor.record("log", [self], mapped(Float.log, Double.log)) { gradient, _ in [gradient.over(x)] }
  }

  /// The square root, element by element; nan below 0.
  public func squareRoot() throws -> Tensor {
    let y = mapped({ $0.squareRoot() }, { $0.squareRoot() })
    return try Tensor.record("sqrt", [self], y) { gradient, _ in [gradient.over(y).scaled(0.5)] }
  }

  /// The absolute value, element by element, with the gradient 0 at 0.
  public func magnitude() throws -> Tensor {
    let x = detached
    return try Tensor.record("abs", [self], mapped({ abs($0) }, { abs($0) })) { gradient, _ in
      [gradient.combined(x, { $1 == 0 ? 0 : $1 < 0 ? -$0 : $0 }, { $1 == 0 ? 0 : $1 < 0 ? -$0 : $0 })]
    }
  }

  /// e^x / Σ e^x along the last axis.
  ///
  /// - Throws: `rankMismatch` for a single number, `empty` if the last axis has no element.
  public func softmax() throws -> Tensor {
    let y = try normalized(for: "softmax", logarithmic: false)
    return try Tensor.record("softmax", [self], y) { gradient, _ in
      // dx = y (dy - Σ dy y)
      let weighted = gradient.times(y)
      return [weighted.minus(y.times(weighted.sumOfLastAxis().stretched(to: y.shape)))]
    }
  }

  /// The logarithm of the softmax, log softmax(x) = x - log Σ e^x, along the last axis.
  ///
  /// - Throws: `rankMismatch` for a single number, `empty` if the last axis has no element.
  public func logSoftmax() throws -> Tensor {
    let y = try normalized(for: "logSoftmax", logarithmic: true)
    return try Tensor.record("logSoftmax", [self], y) { gradient, _ in
      // dx = dy - softmax(x) Σ dy
      [gradient.minus(y.mapped(Float.exp, Double.exp).times(gradient.sumOfLastAxis().stretched(to: y.shape)))]
    }
  }

  /// The largest element is subtracted first, so that no exponential overflows.
  private func normalized(for operation: String, logarithmic: Bool) throws -> Tensor {
    guard let size = shape.last else { throw TensorError.rankMismatch(operation: operation, expected: 1, shape: shape) }
    guard size > 0 else { throw TensorError.empty(operation: operation) }
    func normalize<S: TensorScalar>(_: S.Type) -> Tensor {
      var values = S.elements(of: self)
      var powers = [S](repeating: 0, count: size)
      values.withUnsafeMutableBufferPointer { values in
        powers.withUnsafeMutableBufferPointer { powers in
          guard let first = values.baseAddress, let power = powers.baseAddress else { return }
          for start in stride(from: 0, to: values.count, by: size) {
            let row = first + start
            var largest = row[0]
            for i in 1..<max(1, size) where row[i] > largest { largest = row[i] }
            for i in 0..<size { row[i] -= largest }
            S.exp(row, power, size)
            var sum: S = 0
            for i in 0..<size { sum += power[i] }
            let logarithm = logarithmic ? S.log(sum) : 0
            for i in 0..<size { row[i] = logarithmic ? row[i] - logarithm : power[i] / sum }
          }
        }
      }
      return S.tensor(values, shape: shape)
    }
    return precision == .single ? normalize(Float.self) : normalize(Double.self)
  }

  private func sumOfLastAxis() -> Tensor { summed(to: shape.dropLast() + [1]) }
}
