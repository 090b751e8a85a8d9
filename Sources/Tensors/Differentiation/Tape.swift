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

  /// The way back through an entry.
  enum Step {
    case parameter
    case operation(Backward)
    /// The result is a part of the only input, and so is its gradient: it is added in place. A long sequence taken apart
    /// step by step would otherwise fill one gradient of its whole length for each step.
    case part(Place)
  }

  private struct Entry {
    var inputs: [Int?]
    var shape: [Int]
    var precision: Precision
    var step: Step
  }

  private let lock = Mutex(())
  // Both are touched only under the lock, by which the class is sendable.
  private nonisolated(unsafe) var entries: [Entry] = []
  private nonisolated(unsafe) var hasBeenCut = false

  var isCut: Bool { lock.withLock { _ in hasBeenCut } }

  /// A parameter: a tensor that gradients are computed for.
  func parameter(_ tensor: Tensor) -> Tensor { append(tensor, inputs: [], step: .parameter) }

  /// The result of an operation on tensors, some of which are of this tape.
  func result(_ tensor: Tensor, of inputs: [Tensor], backward step: Step) -> Tensor {
    append(tensor, inputs: inputs.map { $0.origin?.tape === self ? $0.origin?.index : nil }, step: step)
  }

  /// Releases the record; the tensors that refer to it become constants.
  func cut() {
    let released = lock.withLock { _ -> [Entry] in
      hasBeenCut = true
      defer { entries = [] }
      return entries
    }
    withExtendedLifetime(released) {}
  }

  /// The gradients of Σ seed * tensor for the tensor at an index: for the tensors at some other indices, nil where it
  /// does not depend on them.
  ///
  /// - Throws: What a step backward throws.
  func gradients(of seed: Tensor, at index: Int, for targets: [Int?]) throws -> [Tensor?] {
    let entries = lock.withLock { _ in self.entries }
    guard index < entries.count else { return targets.map { _ in nil } }
    let isTarget = Set(targets.compactMap { $0 })
    var leadsToTarget = [Bool](repeating: false, count: index + 1)
    for i in 0...index {
      leadsToTarget[i] = isTarget.contains(i) || entries[i].inputs.contains { $0.map { leadsToTarget[$0] } ?? false }
    }
    var gradients = [Tensor?](repeating: nil, count: index + 1)
    gradients[index] = seed
    for i in stride(from: index, through: 0, by: -1) {
      guard leadsToTarget[i], let gradient = gradients[i] else { continue }
      let entry = entries[i]
      if !isTarget.contains(i) { gradients[i] = nil }
      switch entry.step {
      case .parameter:
        gradients[i] = gradient
      case .operation(let backward):
        let wanted = entry.inputs.map { $0.map { leadsToTarget[$0] } ?? false }
        for (input, part) in zip(entry.inputs, try backward(gradient, wanted)) {
          guard let input, leadsToTarget[input], let part else { continue }
          try Self.add(part, to: &gradients[input], entries[input])
        }
      case .part(let place):
        guard let input = entry.inputs.first ?? nil, leadsToTarget[input] else { continue }
        let (shape, precision) = (entries[input].shape, entries[input].precision)
        if gradients[input] == nil { gradients[input] = try Tensor(repeating: 0, shape: shape, precision: precision) }
        gradients[input]?.accumulate(gradient, at: place)
      }
    }
    return targets.map { target in target.flatMap { $0 <= index ? gradients[$0] : nil } }
  }

  private static func add(_ part: Tensor, to sum: inout Tensor?, _ entry: Entry) throws {
    guard part.shape == entry.shape else {
      throw TensorError.shapesDiffer(operation: "gradient", left: entry.shape, right: part.shape)
    }
    let fitting = part.converted(unrecorded: entry.precision)
    if sum == nil { sum = fitting } else { sum?.accumulate(fitting) }
  }

  private func append(_ tensor: Tensor, inputs: [Int?], step: Step) -> Tensor {
    let entry = Entry(inputs: inputs, shape: tensor.shape, precision: tensor.precision, step: step)
    let index = lock.withLock { _ -> Int? in
      if hasBeenCut { return nil }
      entries.append(entry)
      return entries.count - 1
    }
    return Tensor(shape: tensor.shape, buffer: tensor.buffer, origin: index.map { Origin(tape: self, index: $0) })
  }
}

/// Where a part lies in a tensor: `blocks` stretches of `length` elements, the first at `offset`, one every `stride`.
struct Place: Sendable {
  var blocks: Int
  var stride: Int
  var offset: Int
  var length: Int
}
