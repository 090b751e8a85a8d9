import RNN
import Testing

struct TextChunkTests {
  static let letters = Array(0..<23)

  @Test func sequentialChunksFollowEachOther() throws {
    let chunks = try SequentialChunks(of: Self.letters, length: 4, batch: 2)
    #expect(chunks.count == 3 && chunks.partLength == 11)
    #expect(chunks[0].inputs == [[0, 11], [1, 12], [2, 13], [3, 14]])
    #expect(chunks[0].targets == [[1, 12], [2, 13], [3, 14], [4, 15]])
    #expect(chunks.map(\.continues) == [false, true, true])
    #expect(chunks.map(\.length) == [4, 4, 3])
    for (before, after) in zip(chunks, chunks.dropFirst()) { #expect(before.targets.last == after.inputs.first) }
  }

  /// Whatever the sizes, each letter of a part is read once, in its order.
  @Test(arguments: [(2, 1, 1), (23, 1, 1), (23, 4, 1), (23, 25, 1), (23, 5, 3), (23, 1, 22), (23, 100, 2)])
  func nothingIsLeftOut(_ count: Int, _ length: Int, _ batch: Int) throws {
    let chunks = try SequentialChunks(of: Array(0..<count), length: length, batch: batch)
    let part = (count - 1) / batch
    for sequence in 0..<batch {
      let read = chunks.flatMap { $0.inputs.map { $0[sequence] } }
      #expect(read == Array((sequence * part)..<((sequence + 1) * part)))
      #expect(chunks.flatMap { $0.targets.map { $0[sequence] } } == read.map { $0 + 1 })
    }
  }

  @Test func randomChunksReadEachLetterAtMostOnce() throws {
    var stream = RandomStream(seed: 4)
    let letters = Array(0..<200)
    let first = try RandomChunks(of: letters, length: 6, batch: 3, using: &stream)
    let second = try RandomChunks(of: letters, length: 6, batch: 3, using: &stream)
    for chunks in [first, second] {
      let read = chunks.flatMap { $0.inputs.joined() }
      #expect(Set(read).count == read.count && read.count >= 180 && !chunks.contains(where: \.continues))
      for chunk in chunks {
        for (inputs, targets) in zip(chunk.inputs, chunk.targets) { #expect(targets == inputs.map { $0 + 1 }) }
        for (sequence, start) in chunk.starts.enumerated() {
          #expect(chunk.inputs.map { $0[sequence] } == Array(start..<(start + 6)))
        }
      }
    }
    #expect(first.map(\.starts) != second.map(\.starts))
    var again = RandomStream(seed: 4)
    #expect(try RandomChunks(of: letters, length: 6, batch: 3, using: &again).map(\.starts) == first.map(\.starts))
  }

  @Test(arguments: [
    ([], 4, 1, RNNError.textTooShort(count: 0, minimum: 2)), ([1], 4, 1, .textTooShort(count: 1, minimum: 2)),
    (letters, 0, 1, .invalidSize(name: "the chunk length", value: 0, minimum: 1)),
    (letters, -3, 1, .invalidSize(name: "the chunk length", value: -3, minimum: 1)),
    (letters, 4, 0, .invalidSize(name: "batch", value: 0, minimum: 1)),
    (letters, 4, 23, .textTooShort(count: 23, minimum: 24)), (letters, 4, .max, .textTooShort(count: 23, minimum: .max)),
  ] as [([Int], Int, Int, RNNError)])
  func misuseIsExplained(_ letters: [Int], _ length: Int, _ batch: Int, _ error: RNNError) {
    #expect(throws: error) { try SequentialChunks(of: letters, length: length, batch: batch) }
    var stream = RandomStream(seed: 1)
    #expect(throws: RNNError.self) { try RandomChunks(of: letters, length: length, batch: batch, using: &stream) }
  }
}
