import Synchronization

/// The record of a computation, from which gradients are computed backward.
///
/// While a function is differentiated, every operation that depends on a parameter appends an entry: the entries it
/// read, and how to turn the gradient of its result into gradients of what it read. An entry refers only to earlier
/// ones, by number. So the backward pass is one loop from the last entry to the first, however long the chain of
/// operations, and releasing the record is releasing an array. Neither recurses.
///
/// What an entry keeps are numbers, never tensors with a history; nothing refers back to the tape but the tensors in
/// the differentiated function's hands. When it has returned, the tape is cut: a tensor that escaped, such as a hidden
/// state carried over to the next chunk, is from then on a constant. That is what others call detaching.
final class Tape: Sendable {
  /// Gradients of what an operation read, in the order it was read; nil where none is wanted.
  typealias Backward = (_ gradient: Tensor, _ wanted: [Bool]) throws -> [Tensor?]

  private struct Entry {
    var inputs: [Int?]
    var shape: [Int]
    var precision: Precision
    /// nil for a parameter.
    var backward: Backward?
  }

  private struct State {
    var entries: [Entry] = []
    var isCut = false
  }

  private let state = Mutex(Box())

  /// The state behind a reference, so that closures that are not sendable can lie in it; the lock guards them.
  private final class Box: @unchecked Sendable {
    var state = State()
  }

  var isCut: Bool { state.withLock { $0.state.isCut } }

  /// A parameter: a tensor that gradients are computed for.
  func parameter(_ tensor: Tensor) -> Tensor { append(tensor, inputs: [], backward: nil) }

  /// The result of an operation on tensors, some of which are of this tape.
  func result(_ tensor: Tensor, of inputs: [Tensor], backward: @escaping Backward) -> Tensor {
    append(tensor, inputs: inputs.map { $0.origin?.tape === self ? $0.origin?.index : nil }, backward: backward)
  }

  func cut() {
    let released = state.withLock { box -> [Entry] in
      let entries = box.state.entries
      box.state = State(isCut: true)
      return entries
    }
    withExtendedLifetime(released) {}
  }

  /// The gradients of Σ seed * tensor for the tensor at an index: for the tensors at some other indices, nil where it
  /// does not depend on them.
  ///
  /// - Throws: What a step backward throws.
  func gradients(of seed: Tensor, at index: Int, for targets: [Int?]) throws -> [Tensor?] {
    let entries = state.withLock { $0.state.entries }
    guard index < entries.count else { return targets.map { _ in nil } }
    let isTarget = Set(targets.compactMap { $0 })
    var leadsToTarget = [Bool](repeating: false, count: index + 1)
    for i in 0...index {
      leadsToTarget[i] = isTarget.contains(i) || entries[i].inputs.contains { $0.map { leadsToTarget[$0] } ?? false }
    }
    var gradients = [Tensor?](repeating: nil, count: index + 1)
    gradients[index] = seed
    for i in stride(from: index, through: 0, by: -1) {
      guard leadsToTarget[i], let backward = entries[i].backward, let gradient = gradients[i] else { continue }
      if !isTarget.contains(i) { gradients[i] = nil }
      let inputs = entries[i].inputs
      let wanted = inputs.map { $0.map { leadsToTarget[$0] } ?? false }
      for (input, part) in zip(inputs, try backward(gradient, wanted)) {
        guard let input, leadsToTarget[input], let part else { continue }
        guard part.shape == entries[input].shape else {
          throw TensorError.shapesDiffer(operation: "gradient", left: entries[input].shape, right: part.shape)
        }
        let fitting = part.converted(unrecorded: entries[input].precision)
        if gradients[input] == nil { gradients[input] = fitting } else { gradients[input]?.accumulate(fitting) }
      }
    }
    return targets.map { target in target.flatMap { $0 <= index ? gradients[$0] : nil } }
  }

  private func append(_ tensor: Tensor, inputs: [Int?], backward: Backward?) -> Tensor {
    let entry = Entry(inputs: inputs, shape: tensor.shape, precision: tensor.precision, backward: backward)
    let index = state.withLock { box -> Int? in
      if box.state.isCut { return nil }
      box.state.entries.append(entry)
      return box.state.entries.count - 1
    }
    return Tensor(shape: tensor.shape, buffer: tensor.buffer, origin: index.map { Origin(tape: self, index: $0) })
  }
}

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
    return tape?.result(result, of: inputs, backward: backward) ?? result
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
