/// A string, or a part of one, in which every character is one byte: it is searched and split by bytes. It exists only while a
/// function of the host runs that was given it.
package struct SimpleText {
  /// The register that it comes from keeps it.
  package unowned(unsafe) let whole: StringObject
  /// The bytes of the whole that belong to the text.
  package let bytes: Range<Int>

  /// The text in some words, unless it has other characters.
  package init?(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws {
    guard let object = words.ref as? StringObject else { return nil }
    try machine.classify(object)
    guard object.isSimple else { return nil }
    whole = object
    switch type.kind {
    case .string: bytes = 0..<object.length
    case .substring:
      guard let part = object.part(words.raws) else { return nil }
      bytes = part
    default: return nil
    }
  }

  package var count: Int { bytes.count }

  /// The parts between separators as an array of substrings; nil if there is no such character in a simple text.
  package func split(separator: Int, maxSplits: Int, omittingEmptySubsequences isOmitting: Bool,
                     _ machine: Machine) throws -> ArrayObject? {
    guard let separator = UInt8(exactly: separator), separator < 0x80, separator != 0x0D else { return nil }
    try machine.charge(count / 4)
    let found = whole.withBytes { text in text[bytes].reduce(0) { $0 + ($1 == separator ? 1 : 0) } } ?? 0
    let most = min(found, maxSplits) + 1, layout = Layout(raws: 2, refs: 1)
    try machine.charge(memory: most * (layout.raws + layout.refs) * 8)
    let parts = ArrayObject(layout, capacity: most)
    whole.withBytes { text in
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
    parts.append(part.lowerBound, part.upperBound, whole)
    return true
  }
}
