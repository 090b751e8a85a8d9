/// What is read at once in training: a few letters of each of B sequences, and the letters that come after them.
public struct TextChunk: Hashable, Sendable {
  /// Places in the vocabulary, [T, B].
  public let inputs: [[Int]]
  /// The place of the letter that comes after each, [T, B].
  public let targets: [[Int]]
  /// Where in the text each sequence begins, [B].
  public let starts: [Int]
  /// Whether each sequence goes on where the same one of the chunk before ended: then the state may be carried over.
  public let continues: Bool

  /// T.
  public var length: Int { inputs.count }
  /// B.
  public var batch: Int { starts.count }

  /// T letters from each start on; the letters must reach one further.
  init(_ letters: [Int], starts: [Int], length: Int, continues: Bool) {
    self.starts = starts
    self.continues = continues
    inputs = (0..<length).map { t in starts.map { letters[$0 + t] } }
    targets = (0..<length).map { t in starts.map { letters[$0 + t + 1] } }
  }
}

/// A text in chunks that lie one after another, so that the state can be carried from each to the next.
///
/// The text is cut into B parts of equal length, read side by side: sequence b of every chunk lies in part b, right
/// after sequence b of the chunk before. Fewer than B letters at the end are left out; the last chunk may be shorter.
///
///     let chunks = try SequentialChunks(of: vocabulary.encode(text), length: 25, batch: 4)
public struct SequentialChunks: RandomAccessCollection, Sendable {
  private let letters: [Int]
  /// T.
  public let length: Int
  /// B.
  public let batch: Int
  /// The letters of each of the B parts that are read.
  public let partLength: Int

  /// - Parameters:
  ///   - letters: The text as places in its vocabulary.
  ///   - length: T.
  ///   - batch: B.
  /// - Throws: `RNNError.invalidSize`; `textTooShort` if a part would be empty.
  public init(of letters: [Int], length: Int, batch: Int = 1) throws {
    try RNNError.check(length, atLeast: 1, "the chunk length")
    try RNNError.check(batch, atLeast: 1, "batch")
    guard letters.count > batch else {
      throw RNNError.textTooShort(count: letters.count, minimum: batch == .max ? batch : batch + 1)
    }
    self.letters = letters
    self.length = length
    self.batch = batch
    partLength = (letters.count - 1) / batch
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many chunks there are.
  public var endIndex: Int { (partLength - 1) / length + 1 }

  /// - Precondition: `position` is in `indices`.
  public subscript(position: Int) -> TextChunk {
    trapping {
      try RNNError.check(position, below: count, "the number of the chunk")
      let offset = position * length
      return TextChunk(letters, starts: (0..<batch).map { $0 * partLength + offset },
                       length: Swift.min(length, partLength - offset), continues: position > 0)
    }
  }
}

/// A text in chunks from places drawn at random, each letter read at most once: no state can be carried between them.
///
/// The text is cut into pieces of T letters, from an offset below T drawn anew each time, and the pieces are shuffled.
public struct RandomChunks: RandomAccessCollection, Sendable {
  private let letters: [Int]
  /// T.
  public let length: Int
  /// B.
  public let batch: Int
  private let starts: [Int]

  /// - Throws: `RNNError.invalidSize`; `textTooShort` if the text has fewer than B·T + 1 letters.
  public init(of letters: [Int], length: Int, batch: Int = 1, using stream: inout RandomStream) throws {
    try RNNError.check(length, atLeast: 1, "the chunk length")
    try RNNError.check(batch, atLeast: 1, "batch")
    let (needed, overflow) = length.multipliedReportingOverflow(by: batch)
    guard !overflow, needed < letters.count else {
      throw RNNError.textTooShort(count: letters.count, minimum: overflow || needed == .max ? .max : needed + 1)
    }
    self.letters = letters
    self.length = length
    self.batch = batch
    let offset = Int.random(in: 0...Swift.min(length - 1, letters.count - 1 - needed), using: &stream)
    starts = stride(from: offset, through: letters.count - 1 - length, by: length).shuffled(using: &stream)
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many chunks there are.
  public var endIndex: Int { starts.count / batch }

  /// - Precondition: `position` is in `indices`.
  public subscript(position: Int) -> TextChunk {
    trapping {
      try RNNError.check(position, below: count, "the number of the chunk")
      return TextChunk(letters, starts: Array(starts[(position * batch)..<((position + 1) * batch)]), length: length,
                       continues: false)
    }
  }
}

extension Vocabulary {
  /// The chunks of a text one after another, so that the state can be carried. Stops where `SequentialChunks` throws.
  public func sequentialChunks(of text: String, length: Int, batch: Int = 1) -> [TextChunk] {
    trapping { try Array(SequentialChunks(of: positions(of: text), length: length, batch: batch)) }
  }

  /// Chunks from random places of a text, drawn from the current stream. Stops where `RandomChunks` throws.
  public func randomChunks(of text: String, length: Int, batch: Int = 1) -> [TextChunk] {
    RandomStream.withCurrent { stream in
      trapping { try Array(RandomChunks(of: positions(of: text), length: length, batch: batch, using: &stream)) }
    }
  }
}
