/// What changes a string where it is.
extension Library {
  func bindStringChanges() {
    for type in ["String", "Character"] {
      bindChange("mutating func append(_ other: \(type))", intrinsic: type == "String" ? .appendText : .appendCharacter) {
        (text: inout String, other: TextPiece) in text += other.string
      }
    }
    bindOperator("static func +=(_ a: inout String, _ b: String)", .addAssign) { call in
      let other: String = try call.argument(1)
      try Self.change(&call) { $0 += other }
    }
    bindWords("static func += <P: StringProtocol>(_ a: inout String, _ b: P)") { call in
      let other: Substring = try call.argument(1)
      try Self.change(&call) { $0 += other }
    }
    bindSource("static func += <S: Sequence>(_ a: inout String, _ b: S) where S.Element == Character { a.append(contentsOf: b) }")
    bindSource("static func += <P: StringProtocol>(_ a: inout Substring, _ b: P) { a = a + b }")
    bindSource("mutating func append(_ other: Character) { self = self + String(other) }", in: "Substring")
    bindChange("mutating func append(contentsOf other: String)", intrinsic: .appendText) { (text: inout String, other: String) in text += other }
    bindWords("mutating func append<S: Sequence>(contentsOf other: S) where S.Element == Character", in: "String") { call in
      let other = try Self.characters(call, 1)
      try Self.change(&call) { $0 += other }
    }
    bindChange("mutating func insert(_ newElement: Character, at i: String.Index)") {
      (text: inout String, character: Character, position: TextPosition) in
      try text.insert(character, at: text[...].index(at: position))
    }
    bindWords("mutating func insert<S: Sequence>(contentsOf other: S, at i: String.Index) where S.Element == Character", in: "String") { call in
      let other = try Self.characters(call, 1), position: TextPosition = try call.argument(2)
      try Self.change(&call) { try $0.insert(contentsOf: other, at: $0[...].index(at: position)) }
    }
    bindChange("@discardableResult mutating func remove(at i: String.Index) -> Character") { (text: inout String, position: TextPosition) in
      try text.remove(at: text[...].index(ofCharacterAt: position))
    }
    bindWords("mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == String.Index", in: "String") { call in
      let range = try Self.textRange(call, 1)
      try Self.change(&call) { $0.removeSubrange(range) }
    }
    bindWords("""
      mutating func replaceSubrange<R: RangeExpression, S: Sequence>(_ bounds: R, with other: S)
      where R.Bound == String.Index, S.Element == Character
      """, in: "String") { call in
      let range = try Self.textRange(call, 1), other = try Self.characters(call, 2)
      try Self.change(&call) { $0.replaceSubrange(range, with: other) }
    }
    bindChange("mutating func removeAll(keepingCapacity: Bool = false)") { (text: inout String, _: Bool) in text = "" }
    bindChange("mutating func reserveCapacity(_ n: Int)") { (_: inout String, _: Int) in }
    bindSource("""
      mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows {
        self = try filter { !(try shouldBeRemoved($0)) }
      }
      """, in: "String")
    bindRemovals()
  }

  private func bindRemovals() {
    for (name, part) in [("removeFirst", { $0.dropFirst($1) }), ("removeLast", { $0.dropLast($1) })]
      as [(String, (Substring, Int) -> Substring)] {
      let isFirst = name == "removeFirst"
      for owner in ["String", "Substring"] {
        bindRemoval("@discardableResult mutating func \(name)() -> Character", owner) { (text: inout Substring) in
          guard let removed = isFirst ? text.popFirst() : text.popLast() else { throw RuntimeError.emptyCollection("'\(name)'") }
          return removed
        }
        bindWords("mutating func \(name)(_ k: Int)", in: owner) { call in
          let count: Int = try call.argument(1), text: Substring = try call.argument(0)
          guard count >= 0 else { throw RuntimeError.negativeCount("'\(name)'", count) }
          guard text.count >= count else { throw RuntimeError.removedTooMany(count, available: text.count) }
          try Self.replace(call, with: part(text, count))
        }
      }
    }
    bindRemoval("mutating func popLast() -> Character?", "String") { (text: inout Substring) in text.popLast() }
    bindRemoval("mutating func popLast() -> Character?", "Substring") { (text: inout Substring) in text.popLast() }
    bindRemoval("mutating func popFirst() -> Character?", "Substring") { (text: inout Substring) in text.popFirst() }
  }

  // MARK: Changing in place

  /// Binds a mutating method of `String`, which works on the string where it is.
  private func bindChange<each Argument: LessonValue, Result: LessonValue>(
    _ text: String, intrinsic: Intrinsic? = nil, _ body: @escaping (inout String, repeat each Argument) throws -> Result
  ) {
    bindWords(text, in: "String", intrinsic: intrinsic) { call in
      var index = 1
      func next<Value: LessonValue>(_ type: Value.Type) throws -> Value {
        defer { index += 1 }
        return try call.argument(index)
      }
      let arguments = (repeat try next((each Argument).self))
      try call.returnValue(Self.change(&call) { try body(&$0, repeat each arguments) })
    }
  }

  private func bindChange<each Argument: LessonValue>(
    _ text: String, intrinsic: Intrinsic? = nil, _ body: @escaping (inout String, repeat each Argument) throws -> Void
  ) {
    bindChange(text, intrinsic: intrinsic) { (string: inout String, argument: repeat each Argument) -> NoValue in
      try body(&string, repeat each argument)
      return NoValue()
    }
  }

  /// Binds a method that takes characters off an end.
  private func bindRemoval<Result: LessonValue>(_ text: String, _ owner: String, _ body: @escaping (inout Substring) throws -> Result) {
    bindWords(text, in: owner) { call in
      var rest: Substring = try call.argument(0)
      let removed = try body(&rest)
      try Self.replace(call, with: rest)
      try call.returnValue(removed)
    }
  }

  /// Puts a part of the text in its place.
  private static func replace(_ call: NativeCall, with rest: Substring) throws {
    if case .substring = call.instance.parameterTypes[0].kind { return try call.update(0, rest) }
    try call.charge(work: rest.utf8.count / 16)
    try call.update(0, String(rest))
  }

  /// Changes the string of an inout argument where it is, if nothing else refers to it.
  static func change<Result>(_ call: inout NativeCall, _ action: (inout String) throws -> Result) throws -> Result {
    let slot = call.words(0).refs
    if isKnownUniquelyReferenced(&slot.pointee), let object = slot.pointee as? StringObject {
      let before = object.value.utf8.count
      let result = try object.change(action)
      try reserve(max(0, object.value.utf8.count - before), call)
      return result
    }
    var text: String = try call.argument(0)
    try reserve(text.utf8.count, call)
    let result = try action(&text)
    try call.update(0, text)
    return result
  }

  /// A sequence of characters as a string: a string itself, a part of one, or an array.
  static func characters(_ call: NativeCall, _ parameter: Int) throws -> String {
    guard let array = call.words(parameter).ref as? ArrayObject else { return try call.argument(parameter, as: TextPiece.self).string }
    try call.charge(work: array.count)
    var text = ""
    for index in 0..<array.count { text.append(CharacterTable.character(array.raws[index])) }
    return text
  }
}
