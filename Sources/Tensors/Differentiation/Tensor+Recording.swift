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
