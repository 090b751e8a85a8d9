/// A string, and what is known of its characters.
///
/// In a string of ASCII without carriage returns every character is one byte: it is counted and indexed by arithmetic.
package final class StringObject {
  // As in an array, nothing holds an access to these while other code runs.
  @exclusivity(unchecked) package private(set) var value: String {
    didSet {
      recount()
      knownHash = nil
    }
  }
  @exclusivity(unchecked) private var shape = Shape.unknown
  @exclusivity(unchecked) private var bytes = 0
  @exclusivity(unchecked) private var knownHash: Int?

  private enum Shape {
    case unknown
    /// Every character is one byte.
    case simple
    case counted(Int)
    case complex
  }

  package init(_ value: String) {
    self.value = value
    recount()
  }

  deinit { Heap.count(-bytes) }

  /// Short strings are held in the object itself.
  private func recount() {
    let length = value.utf8.count
    let now = length < 16 ? 64 : 96 + length
    Heap.count(now - bytes)
    bytes = now
  }

  /// Bytes in UTF-8.
  package var length: Int { value.utf8.count }

  /// The bytes between two that stand in two raws, unless they are none of its.
  @inline(__always)
  func part(_ bounds: UnsafePointer<Int>) -> Range<Int>? {
    0 <= bounds[0] && bounds[0] <= bounds[1] && bounds[1] <= length ? bounds[0]..<bounds[1] : nil
  }

  package var hash: Int {
    if let knownHash { return knownHash }
    var state = HashState.start
    state.combine(value)
    knownHash = state.word
    return state.word
  }

  /// Whether every character is one byte.
  package var isSimple: Bool {
    if case .unknown = shape { shape = Self.isSimple(value) ? .simple : .complex }
    if case .simple = shape { return true }
    return false
  }

  private static func isSimple(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes where byte >= 0x80 || byte == 0x0D { return false }
      return true
    } ?? false
  }

  /// Whether `isSimple` need not look at the characters.
  var isClassified: Bool { if case .unknown = shape { false } else { true } }

  /// Where the bytes are as long as the string is not changed, if each is a character; 0 if they have no such place.
  ///
  /// Up to 15 bytes stand in the string itself, which has a place only while somebody looks at it.
  var stableAddress: Int {
    guard isSimple, length > 15 else { return 0 }
    return withBytes { Int(bitPattern: $0.baseAddress) } ?? 0
  }

  func withBytes<Result>(_ action: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    value.utf8.withContiguousStorageIfAvailable(action)
  }

  /// Whether `count` need not look at the characters.
  package var isCounted: Bool {
    switch shape {
    case .simple, .counted: true
    case .unknown, .complex: false
    }
  }

  /// The character that begins at a byte before the end, as its word, and the byte behind it.
  package func character(atByte offset: Int, end: Int) -> (word: Int, next: Int) {
    let single = value.utf8.withContiguousStorageIfAvailable { bytes -> UInt8 in
      guard offset < bytes.count else { return 0xFF }
      // Between two bytes of ASCII characters end, but for a carriage return before its line feed.
      let byte = bytes[offset]
      return byte == 0x0D || offset + 1 < end && bytes[offset + 1] >= 0x80 ? 0xFF : byte
    }
    if let single, single < 0x80 { return (Int(single), offset + 1) }
    let rest = value[value.index(atByte: offset)..<value.index(atByte: end)]
    return (rest.first.map(CharacterTable.word) ?? 0xFFFD, rest.isEmpty ? end : value.byte(of: rest.index(after: rest.startIndex)))
  }

  /// The number of characters.
  package var count: Int {
    if isSimple { return length }
    if case .counted(let known) = shape { return known }
    let count = value.count
    shape = .counted(count)
    return count
  }

  package func append(_ other: StringObject) {
    // Found out before the change: a string may be appended to itself.
    let after: Shape = switch shape {
    case .unknown: .unknown
    case .simple where other.isSimple: .simple
    case .simple, .counted, .complex: .complex
    }
    value += other.value
    shape = after
  }

  package func append(word: Int) {
    if word < 0x80, let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: word)) {
      value.unicodeScalars.append(scalar)
    } else {
      value.append(CharacterTable.character(word))
    }
    if case .unknown = shape { return }
    if case .simple = shape, word < 0x80, word != 0x0D { return }
    shape = .complex
  }

  package func change<Result>(_ action: (inout String) throws -> Result) rethrows -> Result {
    shape = .unknown
    return try action(&value)
  }
}

extension String {
  /// The index so many bytes from the start; the bytes are known to exist.
  package func index(atByte offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }

  func part(_ bytes: Range<Int>) -> Substring { self[index(atByte: bytes.lowerBound)..<index(atByte: bytes.upperBound)] }

  package func byte(of index: Index) -> Int { utf8.distance(from: startIndex, to: index) }
}
