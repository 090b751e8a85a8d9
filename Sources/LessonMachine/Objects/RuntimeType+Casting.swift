/// Casts: a value as one of another type, if it is one.
extension RuntimeType {
  /// Writes the value as one of the target type. If it is none the answer is false, and what is written there counts for
  /// nothing.
  ///
  /// What an existential holds is looked at before the existential itself, and an optional that is asked for something
  /// else than an optional is asked for what it wraps.
  package func cast(_ words: ValueWords, to target: RuntimeType, into place: ValueWords, _ machine: Machine) throws -> Bool {
    if self === target {
      words.copy(to: place, layout)
      return true
    }
    // Patterns of 'catch' ask this of every error.
    if isExistential, let object = words.refs.known(as: ExistentialObject.self), object._withUnsafeGuaranteedRef({ $0.holds(target) }) {
      object._withUnsafeGuaranteedRef { $0.words.copy(to: place, target.layout) }
      return true
    }
    if Stack.room < 0 { throw RuntimeError.nestedTooDeep }
    switch (kind, target.kind) {
    case (.structure(let fields), _) where standsForValue && !target.isExistential:
      return try fields.first.map { try $0.type.cast(words.at($0.place), to: target, into: place, machine) } ?? false
    case (_, .structure(let fields)) where target.standsForValue && !isExistential:
      return try fields.first.map { try cast(words, to: $0.type, into: place.at($0.place), machine) } ?? false
    case (.existential, _):
      guard let object = words.ref as? ExistentialObject else { return false }
      if case .existential(let holds) = target.kind, holds(object.type) {
        place.refs.pointee = object
        return true
      }
      return try object.type.cast(object.words, to: target, into: place, machine)
    case (.instance, .instance):
      guard dynamic(words).inherits(from: target) else { return false }
      words.copy(to: place, layout)
      return true
    case (_, .existential(let holds)) where holds(dynamic(words)):
      let object = ExistentialObject.make(dynamic(words))
      words.copy(to: object.words, layout)
      place.refs.pointee = object
      return true
    case (.optional(let wrapped), .optional(let inner)):
      guard let value = payload(words) else {
        target.writeNil(place)
        return true
      }
      return try wrapped.cast(value, to: inner, into: target.payloadPlace(place), machine) && target.markPresent(place)
    case (_, .optional(let inner)):
      return try cast(words, to: inner, into: target.payloadPlace(place), machine) && target.markPresent(place)
    case (.optional(let wrapped), _):
      return try payload(words).map { try wrapped.cast($0, to: target, into: place, machine) } ?? false
    case (.array(let element), .array(let wanted)):
      return try castElements(words, element, to: wanted, into: place, machine)
    case (.dictionary(let key, let value), .dictionary(let wanted, let part)):
      return try castEntries(words, key, to: wanted, values: (value, part), target, into: place, machine)
    case (.set(let element), .set(let wanted)):
      return try castEntries(words, element, to: wanted, values: nil, target, into: place, machine)
    case (.tuple(let fields), .tuple(let wanted)):
      guard fields.count == wanted.count else { return false }
      return try zip(fields, wanted).allSatisfy { field, other in
        if let have = field.label, let want = other.label, have != want { return false }
        return try field.type.cast(words.at(field.place), to: other.type, into: place.at(other.place), machine)
      }
    case (.metatype, .metatype(let wanted)):
      let instance = machine.type(words.raw)
      if case .existential(let holds) = wanted.kind {
        guard holds(instance) else { return false }
      } else if !instance.inherits(from: wanted) {
        return false
      }
      place.raws.pointee = words.raw
      return true
    default:
      return false
    }
  }

  private func castElements(_ words: ValueWords, _ element: RuntimeType, to wanted: RuntimeType, into place: ValueWords,
                            _ machine: Machine) throws -> Bool {
    guard let array = words.ref as? ArrayObject else { return false }
    try machine.charge(array.count)
    try machine.charge(memory: array.count * (wanted.layout.raws + wanted.layout.refs) * 8)
    let result = ArrayObject(wanted.layout, capacity: array.count)
    let isArray = try WordsObject.withScratch(wanted.layout) { scratch in
      for index in 0..<array.count {
        guard try element.cast(array.words(at: index), to: wanted, into: scratch, machine) else { return false }
        result.append(scratch.raws, scratch.refs)
      }
      return true
    }
    if isArray { place.refs.pointee = result }
    return isArray
  }

  private func castEntries(_ words: ValueWords, _ key: RuntimeType, to wanted: RuntimeType, values: (RuntimeType, RuntimeType)?,
                           _ target: RuntimeType, into place: ValueWords, _ machine: Machine) throws -> Bool {
    guard let table = words.ref as? TableObject else { return false }
    try machine.charge(table.count)
    let result = TableObject(of: target, capacity: table.count)
    try machine.charge(memory: result.byteCount)
    let isTable = try WordsObject.withScratch(wanted.layout) { scratch in
      for entry in table.entries {
        guard try key.cast(table.words(at: entry), to: wanted, into: scratch, machine) else { return false }
        let made = result.append(scratch, hash: try result.hash(scratch, machine))
        if let (from, to) = values, try !from.cast(table.value(at: entry), to: to, into: result.value(at: made), machine) { return false }
      }
      return true
    }
    if isTable { place.refs.pointee = result }
    return isTable
  }

  /// The value inside all existentials and optionals, nil if there is none, and its type.
  package func innermost(_ words: ValueWords) -> (value: ValueWords?, type: RuntimeType) {
    var (value, type) = (words, self)
    while true {
      switch type.kind {
      case .existential:
        guard let object = value.ref as? ExistentialObject else { return (value, type) }
        (value, type) = (object.words, object.type)
      case .optional(let wrapped):
        guard let inner = type.payload(value) else { return (nil, type) }
        (value, type) = (inner, wrapped)
      default: return (value, type)
      }
    }
  }

  // MARK: Optionals

  /// Where the wrapped value of an optional stands.
  package func payloadPlace(_ words: ValueWords) -> ValueWords {
    guard case .optional(let wrapped) = kind, wrapped.layout.certainRef == nil else { return words }
    return words.at(Place(raw: 1, ref: 0))
  }

  /// Says that an optional holds the value that was written to its place.
  @discardableResult
  package func markPresent(_ words: ValueWords) -> Bool {
    if case .optional(let wrapped) = kind, wrapped.layout.certainRef == nil { words.raws.pointee = 1 }
    return true
  }

  package func writeNil(_ words: ValueWords) {
    for index in 0..<layout.raws { words.raws[index] = 0 }
    for index in 0..<layout.refs { words.refs[index] = nil }
  }
}

extension Machine {
  /// The type with the number, as metatypes hold it.
  package func type(_ number: Int) -> RuntimeType { image.runtimeTypes[number] }
}
