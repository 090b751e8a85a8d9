/// How the chunks of a text follow each other in training, and what happens to the hidden state between them.
public enum ChunkOrder: String, Hashable, Sendable, CaseIterable {
  /// One after another, each starting from the state in which the one before ended. The gradient does not flow back over
  /// the border, but what was read is remembered. At the start of the text the state is 0.
  case carried
  /// One after another, each starting from 0: nothing is remembered over the border.
  case reset
  /// In random order, each starting from 0.
  case random
}

/// The chunks of a text, epoch after epoch without end.
struct ChunkSource {
  private let letters: [Int]
  private let (length, batch, order): (Int, Int, ChunkOrder)
  private let sequential: SequentialChunks
  private var random: RandomChunks?
  private var position = 0

  /// T, shorter than asked for if the text is.
  let chunkLength: Int

  /// - Throws: `RNNError.invalidSize`, `textTooShort`.
  init(of letters: [Int], length: Int, batch: Int, order: ChunkOrder, using stream: inout RandomStream) throws {
    sequential = try SequentialChunks(of: letters, length: length, batch: batch)
    (self.letters, self.batch, self.order) = (letters, batch, order)
    self.length = length
    chunkLength = Swift.min(length, sequential.partLength)
    if order == .random { random = try RandomChunks(of: letters, length: length, batch: batch, using: &stream) }
  }

  /// - Returns: The next chunk, and whether the state is to be carried into it.
  mutating func next(using stream: inout RandomStream) throws -> (chunk: TextChunk, carries: Bool) {
    if var chunks = random {
      if position == chunks.count {
        chunks = try RandomChunks(of: letters, length: length, batch: batch, using: &stream)
        (random, position) = (chunks, 0)
      }
      defer { position += 1 }
      return (chunks[position], false)
    }
    if position == sequential.count { position = 0 }
    defer { position += 1 }
    let chunk = sequential[position]
    return (chunk, order == .carried && chunk.continues)
  }
}
