/// Hashes of values: what is equal hashes alike.
extension RuntimeType {
  package func hash(_ words: ValueWords, into state: inout HashState, _ machine: Machine) throws {
    if Stack.room < 0 { throw RuntimeError.nestedTooDeep }
    if let code = hashing?() {
      state.word = try machine.callHash(code, words, self, state.word)
      return
    }
    switch kind {
    case .int, .integer, .bool, .scalar, .stringIndex: state.combine(words.raw)
    // Zero has two representations.
    case .double: state.combine(words.double == 0 ? 0 : words.raw)
    case .float: state.combine(words.float == 0 ? 0 : words.raw)
    case .character: state.combine(CharacterTable.hash(words.raw))
    case .string: state.combine((words.ref as? StringObject)?.hash ?? 0)
    case .substring:
      let text = try Substring.load(words, self, machine)
      try machine.charge(text.utf8.count / 8)
      var own = HashState.start
      own.combine(String(text))
      state.combine(own.word)
    case .optional(let wrapped):
      let inner = payload(words)
      state.combine(inner == nil ? 0 : 1)
      if let inner { try wrapped.hash(inner, into: &state, machine) }
    case .array(let element), .slice(let element):
      guard let part = elements(words) else { return }
      state.combine(part.positions.count)
      for index in part.positions {
        try machine.charge(1)
        try element.hash(part.array.words(at: index), into: &state, machine)
      }
    case .range(let bound, _):
      try bound.hash(words, into: &state, machine)
      try bound.hash(words.at(Place(raw: bound.layout.raws, ref: bound.layout.refs)), into: &state, machine)
    case .partialRange(let bound, _): try bound.hash(words, into: &state, machine)
    case .tuple(let fields), .structure(let fields):
      for field in fields { try field.type.hash(words.at(field.place), into: &state, machine) }
    case .enumeration(let cases):
      state.combine(words.raw)
      guard let (enumCase, payload) = enumCase(words, cases) else { return }
      for field in enumCase.payload { try field.type.hash(payload.at(field.place), into: &state, machine) }
    case .dictionary, .set, .keys, .values: try hashEntries(words, into: &state, machine)
    case .existential:
      guard let object = words.ref as? ExistentialObject else { return }
      if let number = object.type.number(words: object.words) { return state.combine(number) }
      try object.type.hash(object.words, into: &state, machine)
    case .host: state.combine((words.ref as? any HostHashing)?.hostHash ?? 0)
    case .void, .function, .metatype, .instance: return
    }
  }

  /// What a number of any type hashes by in a box: one that is an integer as that integer.
  private func number(words: ValueWords) -> Int? {
    let value: Double
    switch kind {
    case .integer: return words.raw
    case .double: value = words.double
    case .float: value = Double(words.float)
    default: return nil
    }
    return Int(exactly: value) ?? value.hashValue
  }

  /// The order of entries says nothing, so their hashes are added up.
  private func hashEntries(_ words: ValueWords, into state: inout HashState, _ machine: Machine) throws {
    guard let table = words.ref as? TableObject else { return }
    var sum = 0
    for entry in table.entries {
      try machine.charge(1)
      var own = HashState.start
      own.combine(table.hash(of: entry))
      if case .dictionary(_, let value) = kind { try value.hash(table.value(at: entry), into: &own, machine) }
      sum &+= own.word
    }
    state.combine(sum)
  }
}

/// An object around a value of the host that can be hashed.
package protocol HostHashing: AnyObject {
  var hostHash: Int { get }
}

extension HostObject: HostHashing where Value: Hashable {
  package var hostHash: Int { value.hashValue }
}
