/// Where a tensor came from: an entry of a tape.
struct Origin: Sendable {
  let tape: Tape
  let index: Int
}

extension Tensor {
  /// Whether a gradient will be asked for that depends on this tensor.
  var isRecorded: Bool { origin.map { !$0.tape.isCut } ?? false }

  /// The result of an operation, recorded if one of its operands is.
  ///
  /// - Throws: `nestedDifferentiation` if the operands are of two tapes.
  static func record(_ operation: String, _ inputs: [Tensor], _ result: Tensor,
                     backward: @escaping Tape.Backward) throws -> Tensor {
    var tape: Tape?
    for input in inputs {
      guard let origin = input.origin, origin.tape !== tape, !origin.tape.isCut else { continue }
      if tape != nil { throw TensorError.nestedDifferentiation(operation: operation) }
      tape = origin.tape
    }
    return tape?.result(result, of: inputs, backward: .operation(backward)) ?? result
  }

  /// The result of taking a part of this tensor, recorded if it is.
  func record(part: Tensor, at place: Place) -> Tensor {
    guard let tape = origin?.tape, !tape.isCut else { return part }
    return tape.result(part, of: [self], backward: .part(place))
  }
}

extension Tensor {
  /// An operation of one's own, with its own way back: for layers whose gradient is known in closed form.
  ///
  /// - Parameters:
  ///   - operation: Its name, for error messages.
  ///   - inputs: The tensors it reads.
  ///   - result: What it computed from them.
  ///   - backward: Given the gradient of the result, and which inputs need one, the gradients of the inputs.
  /// - Throws: `nestedDifferentiation`.
  public static func operation(
    _ operation: String, on inputs: [Tensor], result: Tensor,
    backward: @escaping (_ gradient: Tensor, _ wanted: [Bool]) throws -> [Tensor?]
  ) throws -> Tensor {
    try record(operation, inputs, result.detached, backward: backward)
  }
}

extension Tensor {
  /// An operation of one's own that has several results, with one way back for all of them.
  ///
  /// - Parameters:
  ///   - operation: Its name, for error messages.
  ///   - inputs: The tensors it reads.
  ///   - results: What it computed from them, of one precision.
  ///   - backward: Given the gradients of the results, their elements one behind the other, [elements of all results], and
  ///     which inputs need one, the gradients of the inputs.
  /// - Throws: `nestedDifferentiation`.
  public static func operation(
    _ operation: String, on inputs: [Tensor], results: [Tensor],
    backward: @escaping (_ gradients: Tensor, _ wanted: [Bool]) throws -> [Tensor?]
  ) throws -> [Tensor] {
    let precision = results.first?.precision ?? .single
    let count = results.reduce(0) { $0 + $1.count }
    // Only its shape and its place on the tape are used: the results are parts of it, and bring their own elements.
    let whole = try record(operation, inputs, Tensor(shape: [count], buffer: precision == .single ? .single([]) : .double([])),
                           backward: backward)
    var offset = 0
    return results.map { result in
      defer { offset += result.count }
      let place = Place(blocks: 1, stride: count, offset: offset, length: result.count)
      return whole.record(part: result.detached, at: place)
    }
  }
}
