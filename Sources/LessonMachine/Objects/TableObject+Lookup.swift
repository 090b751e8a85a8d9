/// Finding keys.
extension TableObject {
  package func hash(_ key: ValueWords, _ machine: Machine) throws -> Int {
    let word: Int
    switch keyKind {
    case .word: word = HashState.mixed(key.raw)
    case .words:
      var state = HashState.start
      for i in 0..<keyLayout.raws { state.combine(key.raws[i]) }
      word = state.word
    case .character: word = CharacterTable.hash(key.raw)
    case .string: word = Self.string(key.ref).hash
    case .general:
      var state = HashState.start
      try keyType.hash(key, into: &state, machine)
      word = state.word
    }
    return word & Int.max
  }

  /// The entry of a key whose hash is known, or 0.
  package func entry(of key: ValueWords, hash: Int, _ machine: Machine) throws -> Int {
    if count == 0 { return 0 }
    switch keyKind {
    case .word:
      let word = key.raw, stride = rawStride, keys = raws + 1
      return entry(hash) { keys[($0 - 1) * stride] == word }
    case .words:
      return entry(hash) { entry in
        let other = words(at: entry).raws
        for i in 0..<keyLayout.raws where other[i] != key.raws[i] { return false }
        return true
      }
    case .character:
      let word = key.raw
      return entry(hash) { CharacterTable.areEqual(raws[($0 - 1) * rawStride + 1], word) }
    case .string:
      let text = Self.string(key.ref)
      return entry(hash) { entry in
        guard self.hash(of: entry) == hash else { return false }
        let other = Self.string(refs[(entry - 1) * refStride])
        return other === text || other.value == text.value
      }
    case .general:
      return try entry(hash) { try self.hash(of: $0) == hash && keyType.areEqual(words(at: $0), key, machine) }
    }
  }

  package func entry(of key: ValueWords, _ machine: Machine) throws -> Int {
    try entry(of: key, hash: hash(key, machine), machine)
  }

  @inline(__always)
  private func entry(_ hash: Int, where isEqual: (Int) throws -> Bool) rethrows -> Int {
    let mask = mask, index = index
    var slot = hash & mask
    while true {
      let entry = Int(index[slot])
      if entry == 0 { return 0 }
      if entry > 0, try isEqual(entry) { return entry }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private static func string(_ object: AnyObject?) -> StringObject {
    unsafeDowncast(object.unsafelyUnwrapped, to: StringObject.self)
  }
}

extension RuntimeType {
  /// How a table compares keys of the type.
  package var keyKind: TableObject.KeyKind {
    switch kind {
    case .int, .integer, .bool: .word
    case .character: .character
    case .string: .string
    default: !isEqualByWords ? .general : layout.raws == 1 ? .word : .words
    }
  }

  /// Whether values are equal exactly if their words are.
  package var isEqualByWords: Bool {
    if equality != nil || hashing != nil || layout.refs > 0 || layout.raws == 0 { return false }
    switch kind {
    case .int, .integer, .bool: return true
    case .structure(let fields), .tuple(let fields): return fields.allSatisfy(\.type.isEqualByWords)
    case .enumeration(let cases): return cases.allSatisfy(\.payload.isEmpty)
    default: return false
    }
  }
}
