// Where the weights of a network start.
extension Tensor {
  /// A weight matrix [outputs, inputs], uniform in ±√(6 / (inputs + outputs)), which keeps the variance of activations
  /// and gradients about the same from layer to layer (Glorot and Bengio 2010, known as Xavier).
  ///
  /// - Throws: `invalidParameter`, `negativeSize`, `tooLarge`.
  public init(xavier rows: Int, _ columns: Int, precision: Precision = .single,
              using stream: inout RandomStream) throws {
    _ = try Shape.count(of: [rows, columns])
    let bound = rows == 0 && columns == 0 ? 0 : (6 / (Double(rows) + Double(columns))).squareRoot()
    try self.init(uniform: -bound...bound, shape: [rows, columns], precision: precision, using: &stream)
  }

  /// A matrix whose rows, or columns if it has fewer of them, have length 1 and are orthogonal to each other: no vector is
  /// made longer, and if it is square none shorter (Saxe et al. 2014).
  ///
  /// Columns of normal numbers are made orthogonal one after the other (Gram and Schmidt, each twice against rounding),
  /// which gives every such matrix the same chance. It costs rows · columns · min(rows, columns).
  ///
  /// - Throws: `negativeSize`; `tooLarge` if both sides are longer than 2048.
  public init(orthogonal rows: Int, _ columns: Int, precision: Precision = .single,
              using stream: inout RandomStream) throws {
    _ = try Shape.count(of: [rows, columns])
    let (length, count) = (Swift.max(rows, columns), Swift.min(rows, columns))
    guard count <= 2048 else { throw TensorError.tooLarge(shape: [rows, columns], limit: 2048 * 2048) }
    var vectors: [[Double]] = []
    while vectors.count < count {
      try Interruption.check()
      var vector = (0..<length).map { _ in stream.normal() }
      for _ in 0..<2 {
        for other in vectors {
          let part = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
          for i in vector.indices { vector[i] -= part * other[i] }
        }
        let norm = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        for i in vector.indices { vector[i] /= norm }
      }
      if vector.allSatisfy(\.isFinite) { vectors.append(vector) }
    }
    let joined = try Tensor(Array(vectors.joined()), shape: [count, length], precision: precision)
    self = rows <= columns ? joined : try joined.transposed()
  }

  /// A weight matrix [rows, columns] by Glorot and Bengio's rule, from the current stream.
  public static func xavier(_ rows: Int, _ columns: Int, precision: Precision = .single) -> Tensor {
    RandomStream.withCurrent { stream in
      trapping { try Tensor(xavier: rows, columns, precision: precision, using: &stream) }
    }
  }

  /// A matrix [rows, columns] with orthogonal rows or columns of length 1, from the current stream.
  public static func orthogonal(_ rows: Int, _ columns: Int, precision: Precision = .single) -> Tensor {
    RandomStream.withCurrent { stream in
      trapping { try Tensor(orthogonal: rows, columns, precision: precision, using: &stream) }
    }
  }
}
