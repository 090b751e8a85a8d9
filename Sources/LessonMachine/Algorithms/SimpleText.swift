/// A string, or a part of one, in which every character is one byte: it is searched and split by bytes. It exists only while a
/// function of the host runs that was given it.
package struct SimpleText {
  /// The string; the register that it comes from keeps it.
  private let whole: Unmanaged<StringObject>
  /// The bytes of the whole that belong to the text.
  package let bytes: Range<Int>

  /// The text in some words, unless it has other characters.
  ///
  /// No initializer: that would take references to its arguments.
  static func reading(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> SimpleText? {
    guard let known = words.refs.known(as: StringObject.self) else { return nil }
    let bytes = try known._withUnsafeGuaranteedRef { object -> Range<Int>? in
      try machine.classify(object)
      guard object.isSimple else { return nil }
      return switch type.kind {
      case .string: 0..<object.length
      case .substring: object.part(words.raws)
      default: nil
      }
    }
    return bytes.map { SimpleText(whole: known, bytes: $0) }
  }

  package var count: Int { bytes.count }

  /// Does something with the bytes of the whole string.
  func withBytes<Result>(_ action: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    whole._withUnsafeGuaranteedRef { $0.withBytes(action) }
  }

  /// The parts between separators as an array of substrings; nil if there is no such character in a simple text.
  package func split(separator: Int, maxSplits: Int, omittingEmptySubsequences isOmitting: Bool,
                     _ machine: Machine) throws -> ArrayObject? {
    guard let separator = UInt8(exactly: separator), separator < 0x80, separator != 0x0D else { return nil }
    try machine.charge(count / 4)
    let found = withBytes { text in text[bytes].reduce(0) { $0 + ($1 == separator ? 1 : 0) } } ?? 0
    let most = min(found, maxSplits) + 1, layout = Layout(raws: 2, refs: 1)
    try machine.charge(memory: most * (layout.raws + layout.refs) * 8)
    let parts = ArrayObject(layout, capacity: most)
    withBytes { text in
      var start = bytes.lowerBound, splits = 0
      for index in bytes where text[index] == separator && splits < maxSplits {
        if append(start..<index, to: parts, isOmitting) { splits += 1 }
        start = index + 1
      }
      _ = append(start..<bytes.upperBound, to: parts, isOmitting)
    }
    try machine.charge(parts.count / 8)
    return parts
  }

  private func append(_ part: Range<Int>, to parts: ArrayObject, _ isOmitting: Bool) -> Bool {
    if isOmitting && part.isEmpty { return false }
    whole._withUnsafeGuaranteedRef { parts.append(part.lowerBound, part.upperBound, $0) }
    return true
  }
}
