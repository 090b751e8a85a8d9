/// A new array with one number for each of two arrays of the same length.
@inline(__always)
func zipped<S: TensorScalar>(_ a: [S], _ b: [S], _ operation: (S, S) -> S) -> [S] {
  let count = min(a.count, b.count)
  return [S](unsafeUninitializedCapacity: count) { result, initialized in
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        for i in 0..<count { result.initializeElement(at: i, to: operation(a[i], b[i])) }
      }
    }
    initialized = count
  }
}

extension Tensor {
  /// Element by element on two tensors of the same shape, in the wider precision, without a record.
  @inline(__always)
  func combined(_ other: Tensor, _ single: (Float, Float) -> Float, _ double: (Double, Double) -> Double) -> Tensor {
    if case .single(let a) = buffer, case .single(let b) = other.buffer {
      return Float.tensor(zipped(a, b, single), shape: shape)
    }
    return Double.tensor(zipped(Double.elements(of: self), Double.elements(of: other), double), shape: shape)
  }

  /// Element by element, without a record.
  @inline(__always)
  func mapped(_ single: (Float) -> Float, _ double: (Double) -> Double) -> Tensor {
    switch buffer {
    case .single(let values): return Float.tensor(values.map(single), shape: shape)
    case .double(let values): return Double.tensor(values.map(double), shape: shape)
    }
  }

  /// Element by element by a loop over memory, without a record.
  func mapped(_ single: (UnsafePointer<Float>, UnsafeMutablePointer<Float>, Int) -> Void,
              _ double: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Void) -> Tensor {
    func apply<S: TensorScalar>(_ values: [S],
                                _ loop: (UnsafePointer<S>, UnsafeMutablePointer<S>, Int) -> Void) -> Tensor {
      let result = [S](unsafeUninitializedCapacity: values.count) { target, initialized in
        values.withUnsafeBufferPointer { source in
          if let from = source.baseAddress, let to = target.baseAddress { loop(from, to, source.count) }
        }
        initialized = values.count
      }
      return S.tensor(result, shape: shape)
    }
    switch buffer {
    case .single(let values): return apply(values, single)
    case .double(let values): return apply(values, double)
    }
  }

  /// Adds a tensor of the same shape in place, without a record.
  mutating func accumulate(_ other: Tensor) {
    switch buffer {
    case .single(var values):
      buffer = .single([])
      let others = Float.elements(of: other)
      for i in 0..<min(values.count, others.count) { values[i] += others[i] }
      buffer = .single(values)
    case .double(var values):
      buffer = .double([])
      let others = Double.elements(of: other)
      for i in 0..<min(values.count, others.count) { values[i] += others[i] }
      buffer = .double(values)
    }
  }

  /// Adds a tensor in place to the part at a place, without a record.
  mutating func accumulate(_ part: Tensor, at place: Place) {
    func add<S: TensorScalar>(_ values: inout [S]) {
      let others = S.elements(of: part)
      for block in 0..<place.blocks {
        let (target, source) = (block * place.stride + place.offset, block * place.length)
        for i in 0..<place.length { values[target + i] += others[source + i] }
      }
    }
    switch buffer {
    case .single(var values):
      buffer = .single([])
      add(&values)
      buffer = .single(values)
    case .double(var values):
      buffer = .double([])
      add(&values)
      buffer = .double(values)
    }
  }

  func plus(_ other: Tensor) -> Tensor { combined(other, { $0 + $1 }, { $0 + $1 }) }
  func minus(_ other: Tensor) -> Tensor { combined(other, { $0 - $1 }, { $0 - $1 }) }
  func times(_ other: Tensor) -> Tensor { combined(other, { $0 * $1 }, { $0 * $1 }) }
  func over(_ other: Tensor) -> Tensor { combined(other, { $0 / $1 }, { $0 / $1 }) }
  func scaled(_ factor: Double) -> Tensor {
    let small = Float(factor)
    return mapped({ $0 * small }, { $0 * factor })
  }
}
