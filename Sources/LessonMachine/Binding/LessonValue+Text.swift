/// Values of the host that are parts of text.

extension Substring: LessonValue {
  /// A whole string, too, where text of either kind is taken.
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) throws -> Substring {
    guard let known = words.refs.known(as: StringObject.self) else { throw RuntimeError.internalFault("a string was expected") }
    return try known._withUnsafeGuaranteedRef { object in
      guard case .substring = type.kind else { return object.value[...] }
      guard let part = object.part(words.raws) else { throw RuntimeError.internalFault("a part of no string") }
      return object.value.part(part)
    }
  }

  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) {
    words.refs.put(StringObject(base))
    words.raws[0] = base.byte(of: startIndex)
    words.raws[1] = base.byte(of: endIndex)
  }
}

extension Unicode.Scalar: LessonValue {
  public static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> Unicode.Scalar {
    UInt32(exactly: words.raw).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }
  public func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) { words.raws.pointee = Int(value) }
}

/// An index of a string: bytes from its start.
package struct TextPosition: LessonValue, CustomStringConvertible {
  package var offset: Int

  package init(offset: Int) { self.offset = offset }

  package static func load(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) -> TextPosition {
    TextPosition(offset: words.raw)
  }
  package func store(_ words: ValueWords, _ type: RuntimeType, _ machine: Machine) { words.raws.pointee = offset }

  package var description: String { offset == 0 ? "0[any]" : "\(offset)[utf8]" }
}

extension Substring {
  /// The index at the position, which must be in the text or at its end.
  package func index(at position: TextPosition) throws -> Index {
    guard position.offset >= base.byte(of: startIndex), position.offset <= base.byte(of: endIndex) else { throw outOfBounds(position) }
    return base.index(atByte: position.offset)
  }

  /// The index of a character: the end is none.
  package func index(ofCharacterAt position: TextPosition) throws -> Index {
    let index = try index(at: position)
    guard index < endIndex else { throw outOfBounds(position) }
    return index
  }

  package func outOfBounds(_ position: TextPosition) -> RuntimeError {
    .stringIndexOutOfBounds(position.offset, lower: base.byte(of: startIndex), upper: base.byte(of: endIndex))
  }

  package func position(_ index: Index) -> TextPosition { TextPosition(offset: base.byte(of: index)) }
}
