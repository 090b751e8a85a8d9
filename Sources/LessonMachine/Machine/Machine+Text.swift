/// The steps of the loop on strings.
extension Machine {
  /// Uses the string in a register without counting the reference: nothing that runs meanwhile may change the register.
  @inline(__always)
  func withText<Result>(_ slot: UnsafeMutablePointer<AnyObject?>, _ action: (StringObject) throws -> Result) rethrows -> Result {
    let known = UnsafeMutableRawPointer(slot).assumingMemoryBound(to: Unmanaged<StringObject>.self).pointee
    return try known._withUnsafeGuaranteedRef { object throws -> Result in try action(object) }
  }

  @inline(__always)
  private func text(_ slot: UnsafeMutablePointer<AnyObject?>) -> StringObject {
    unsafeDowncast(slot.pointee.unsafelyUnwrapped, to: StringObject.self)
  }

  @inline(never)
  func textBounds(_ bounds: UnsafeMutablePointer<Int>, _ slot: UnsafeMutablePointer<AnyObject?>) {
    bounds[0] = 0
    bounds[1] = withText(slot) { $0.length }
  }

  /// Where the bytes of a text are while the register refers to it: nothing changes a string that two refer to.
  @inline(never)
  func textAddress(_ slot: UnsafeMutablePointer<AnyObject?>) throws -> Int {
    try withText(slot) { object in
      try classify(object)
      return object.stableAddress
    }
  }

  @inline(never)
  func nextCharacter(_ target: UnsafeMutablePointer<Int>, _ slot: UnsafeMutablePointer<AnyObject?>,
                     _ bounds: UnsafeMutablePointer<Int>) -> Bool {
    guard bounds[0] < bounds[1] else { return false }
    (target.pointee, bounds[0]) = withText(slot) { $0.character(atByte: bounds[0], end: bounds[1]) }
    return true
  }

  @inline(never)
  func test(_ number: Int, _ character: Int) -> Bool {
    if character >= 0, character < 0x80 { return CharacterTest.ascii[character] >> number & 1 != 0 }
    return CharacterTest(rawValue: number)?.holds(CharacterTable.character(character)) ?? false
  }

  /// Strings of one ASCII character are made once.
  @inline(never)
  func characterText(_ target: UnsafeMutablePointer<AnyObject?>, _ character: Int) {
    sliceLeft -= Self.objectFuel
    guard character >= 0, character < 0x80 else { return target.put(StringObject(String(CharacterTable.character(character)))) }
    if characterTexts.isEmpty { characterTexts = (0..<0x80).map { StringObject(String(CharacterTable.character($0))) } }
    target.put(characterTexts[character])
  }

  @inline(never)
  func textCount(_ slot: UnsafeMutablePointer<AnyObject?>) throws -> Int {
    try withText(slot) { object in
      if !object.isCounted { try charge(object.length / 8) }
      return object.count
    }
  }

  @inline(never)
  func hasAffix(_ step: Instruction, _ more: Instruction, _ r: Raws, _ q: Refs) throws -> Bool {
    let form = TextAffix(rawValue: more.c)
    return try withText(q + Int(step.c)) { whole in
      try withText(q + Int(more.b)) { other in
        let text = try part(of: whole, form.contains(.ofPart) ? r + Int(step.b) : nil)
        let affix = try part(of: other, form.contains(.isPart) ? r + Int(more.a) : nil)
        guard whole.isSimple, other.isSimple else {
          let (text, affix) = (whole.value.part(text), other.value.part(affix))
          try charge((text.utf8.count + affix.utf8.count) / 16)
          return form.contains(.atEnd) ? text.hasSuffix(affix) : text.hasPrefix(affix)
        }
        if affix.count > text.count { return false }
        try charge(affix.count / 16)
        let start = form.contains(.atEnd) ? text.upperBound - affix.count : text.lowerBound
        return whole.withBytes { own in
          other.withBytes { others in
            for offset in 0..<affix.count where own[start + offset] != others[affix.lowerBound + offset] { return false }
            return true
          }
        } == true
      }
    }
  }

  /// Pays for finding out whether a string is simple, where that is not known.
  @inline(__always)
  func classify(_ object: StringObject) throws {
    if !object.isClassified { try charge(object.length / 16) }
  }

  /// The bytes of a text: a whole string, or the part that two raws say.
  @inline(__always)
  private func part(of object: StringObject, _ bounds: Raws?) throws -> Range<Int> {
    try classify(object)
    guard let bounds else { return 0..<object.length }
    guard let part = object.part(bounds) else { throw RuntimeError.internalFault("a part of no string") }
    return part
  }

  @inline(never)
  func appendText(_ slot: UnsafeMutablePointer<AnyObject?>, _ other: UnsafeMutablePointer<AnyObject?>) throws {
    try grow(slot, by: withText(other) { $0.length })
    withText(other) { more in withText(slot) { $0.append(more) } }
  }

  @inline(never)
  func appendCharacter(_ slot: UnsafeMutablePointer<AnyObject?>, _ character: Int) throws {
    try grow(slot, by: 1)
    withText(slot) { $0.append(word: character) }
  }

  /// Makes the string of a slot its own, with the charge for so many bytes more.
  private func grow(_ slot: UnsafeMutablePointer<AnyObject?>, by length: Int) throws {
    try charge(memory: length)
    try charge(length / 16)
    if slot.isUnique { return }
    let copy = text(slot).value
    try charge(memory: copy.utf8.count)
    try charge(copy.utf8.count / 16)
    slot.put(StringObject(copy))
  }

  @inline(never)
  func concatenate(_ target: UnsafeMutablePointer<AnyObject?>, _ a: UnsafeMutablePointer<AnyObject?>,
                   _ b: UnsafeMutablePointer<AnyObject?>) throws {
    let (first, second) = (text(a).value, text(b).value)
    let length = first.utf8.count + second.utf8.count
    try charge(memory: length + 32)
    try charge(length / 16)
    target.put(StringObject(first + second))
  }

  @inline(never)
  func areEqualTexts(_ a: UnsafeMutablePointer<AnyObject?>, _ b: UnsafeMutablePointer<AnyObject?>) throws -> Bool {
    let (first, second) = (text(a).value, text(b).value)
    try charge(min(first.utf8.count, second.utf8.count) / 32)
    return first == second
  }

  @inline(never)
  func isLessText(_ a: UnsafeMutablePointer<AnyObject?>, _ b: UnsafeMutablePointer<AnyObject?>) throws -> Bool {
    let (first, second) = (text(a).value, text(b).value)
    try charge(min(first.utf8.count, second.utf8.count) / 32)
    return first < second
  }
}
