/// Positions in strings.
///
/// Lesson code can hold an index of another string, or one that a change made invalid, so every index is looked at before
/// the host's string sees it.
extension Library {
  func bindStringIndices() {
    bind("var startIndex: String.Index", in: "StringProtocol") { (text: Substring) in text.position(text.startIndex) }
    bind("var endIndex: String.Index", in: "StringProtocol") { (text: Substring) in text.position(text.endIndex) }
    bindOnText("var indices: [String.Index]") { text in text.indices.map(text.position) }
    bind("func index(after i: String.Index) -> String.Index", in: "StringProtocol") { (text: Substring, position: TextPosition) in
      try text.position(text.index(after: text.index(ofCharacterAt: position)))
    }
    bind("func index(before i: String.Index) -> String.Index", in: "StringProtocol") { (text: Substring, position: TextPosition) in
      let index = try text.index(at: position)
      guard index > text.startIndex else { throw text.outOfBounds(TextPosition(offset: position.offset - 1)) }
      return text.position(text.index(before: index))
    }
    for (name, step) in [("after", 1), ("before", -1)] {
      bindWords("func formIndex(\(name) i: inout String.Index)", in: "StringProtocol") { call in
        let text: Substring = try call.argument(0)
        try call.update(1, Self.move(text, call.argument(1), by: step))
      }
    }
    bindCall("func index(_ i: String.Index, offsetBy distance: Int) -> String.Index", in: "StringProtocol") {
      (call: NativeCall, text: Substring, position: TextPosition, distance: Int) in
      if let near = try Self.simpleMove(call, position, by: distance) { return near }
      try call.charge(work: min(text.utf8.count, Int(min(distance.magnitude, UInt(Int.max)))) / 4)
      return try Self.move(text, position, by: distance)
    }
    bindCall("func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index?", in: "StringProtocol") {
      (call: NativeCall, text: Substring, position: TextPosition, distance: Int, limit: TextPosition) in
      try call.charge(work: min(text.utf8.count, Int(min(distance.magnitude, UInt(Int.max)))) / 4)
      let index = try text.index(at: position), limit = try text.index(at: limit)
      if distance >= 0 ? limit >= index : limit <= index {
        return text.index(index, offsetBy: distance, limitedBy: limit).map(text.position)
      }
      // A limit on the other side is none.
      return try Self.move(text, position, by: distance)
    }
    bindOnText("func distance(from start: String.Index, to end: String.Index) -> Int") {
      (text: Substring, start: TextPosition, end: TextPosition) in
      try text.distance(from: text.index(at: start), to: text.index(at: end))
    }
    bind("subscript(_ i: String.Index) -> Character", in: "StringProtocol") { (text: Substring, position: TextPosition) in
      try text[text.index(ofCharacterAt: position)]
    }
    bindUnavailable("subscript(_ i: Int) -> Character", in: "StringProtocol", .unavailable(
      "subscript(_:)", reason: "cannot subscript String with an Int, use a String.Index instead."))
    bindWords("subscript<R: RangeExpression>(_ bounds: R) -> Substring where R.Bound == String.Index", in: "StringProtocol") { call in
      try call.returnValue(call.argument(0, as: Substring.self)[Self.textRange(call, 1)])
    }
  }

  private static func move(_ text: Substring, _ position: TextPosition, by distance: Int) throws -> TextPosition {
    let limit = distance >= 0 ? text.endIndex : text.startIndex
    guard let index = text.index(try text.index(at: position), offsetBy: distance, limitedBy: limit) else {
      throw RuntimeError.stringIndexMovedOut(distance, characters: text.count)
    }
    return text.position(index)
  }

  /// The index so many characters away, if that is known without looking at them.
  private static func simpleMove(_ call: NativeCall, _ position: TextPosition, by distance: Int) throws -> TextPosition? {
    guard case .string = call.instance.parameterTypes[0].kind else { return nil }
    let text = try text(call)
    let (offset, overflow) = position.offset.addingReportingOverflow(distance)
    guard text.isSimple, !overflow, offset >= 0, offset <= text.count, (0...text.count).contains(position.offset) else { return nil }
    return TextPosition(offset: offset)
  }

  /// The host's range for a range expression of indices.
  static func textRange(_ call: NativeCall, _ parameter: Int) throws -> Range<Substring.Index> {
    let text: Substring = try call.argument(0)
    let (start, end) = (text.position(text.startIndex).offset, text.position(text.endIndex).offset)
    let (lower, upper) = try bounds(call, parameter, start, end) { last in
      try text.position(text.index(after: text.index(ofCharacterAt: TextPosition(offset: last)))).offset
    }
    let first = try text.index(at: TextPosition(offset: lower)), last = try text.index(at: TextPosition(offset: upper))
    guard first <= last else {
      throw RuntimeError.emptyRange(lower: "\(TextPosition(offset: lower))", upper: "\(TextPosition(offset: upper))")
    }
    return first..<last
  }

  /// The half-open range that a range expression means in a collection with the given ends.
  static func bounds(_ call: NativeCall, _ parameter: Int, _ start: Int, _ end: Int, after: (Int) throws -> Int) throws
    -> (lower: Int, upper: Int)
  {
    let words = call.words(parameter)
    switch call.instance.parameterTypes[parameter].kind {
    case .range(_, isClosed: false): return (words.raws[0], words.raws[1])
    case .range(_, isClosed: true): return (words.raws[0], try after(words.raws[1]))
    case .partialRange(_, .from): return (words.raw, end)
    case .partialRange(_, .upTo): return (start, words.raw)
    case .partialRange(_, .through): return (start, try after(words.raw))
    default: throw RuntimeError.internalFault("a range was expected")
    }
  }
}
