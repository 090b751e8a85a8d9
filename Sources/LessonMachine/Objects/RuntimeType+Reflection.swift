/// What a mirror shows of a value.
extension RuntimeType {
  /// In the order of the cases of `Mirror.DisplayStyle`.
  package enum Style: Int { case structure, instance, enumeration, tuple, optional, collection, dictionary, set }

  package struct Part {
    package var label: String?
    package var value: ExistentialObject
  }

  package var style: Style? {
    switch kind {
    case .structure: .structure
    case .instance: .instance
    case .enumeration: .enumeration
    case .tuple, .void: .tuple
    case .optional: .optional
    case .array, .slice, .keys, .values: .collection
    case .dictionary: .dictionary
    case .set: .set
    case .int, .integer, .double, .float, .bool, .character, .string, .substring, .scalar, .stringIndex, .range, .partialRange, .host, .function, .existential,
         .metatype: nil
    }
  }

  /// The parts of a value with their labels, of an instance those that its class declares.
  package func parts(of words: ValueWords, _ machine: Machine) throws -> [Part] {
    switch kind {
    case .structure(let fields): return fields.map { part($0.label, $0.type, words.at($0.place)) }
    case .tuple(let fields):
      return fields.enumerated().map { part($1.label ?? ".\($0)", $1.type, words.at($1.place)) }
    case .instance(let fields):
      guard let instance = words.ref as? InstanceObject else { return [] }
      let inherited = if case .instance(let above)? = superclass?.kind { above.count } else { 0 }
      return fields.dropFirst(inherited).map { part($0.label, $0.type, instance.words.at($0.place)) }
    case .enumeration(let cases):
      guard let (enumCase, payload) = enumCase(words, cases), !enumCase.payload.isEmpty else { return [] }
      if let only = enumCase.payload.first, enumCase.payload.count == 1, only.label == nil {
        return [part(enumCase.name, only.type, payload.at(only.place))]
      }
      return [part(enumCase.name, enumCase.payloadType(), payload)]
    case .optional(let wrapped): return payload(words).map { [part("some", wrapped, $0)] } ?? []
    case .array(let element), .slice(let element):
      guard let all = elements(words) else { return [] }
      try charge(all.positions.count, machine)
      return all.positions.map { part(nil, element, all.array.words(at: $0)) }
    case .dictionary, .set, .keys, .values:
      guard let table = words.ref as? TableObject else { return [] }
      try charge(table.count, machine)
      return table.entries.map { entry in
        switch kind {
        case .values(let value): part(nil, value, table.value(at: entry))
        case .dictionary: part(nil, entryType?() ?? table.keyType, table.words(at: entry))
        default: part(nil, table.keyType, table.words(at: entry))
        }
      }
    case .range(let bound, _):
      let upper = words.at(Place(raw: bound.layout.raws, ref: bound.layout.refs))
      return [part("lowerBound", bound, words), part("upperBound", bound, upper)]
    case .partialRange(let bound, let side): return [part(side == .from ? "lowerBound" : "upperBound", bound, words)]
    default: return []
    }
  }

  private func charge(_ count: Int, _ machine: Machine) throws {
    try machine.charge(count)
    try machine.charge(memory: count * 256)
  }

  private func part(_ label: String?, _ type: RuntimeType, _ words: ValueWords) -> Part {
    if type.isExistential, let inner = words.ref as? ExistentialObject { return Part(label: label, value: inner) }
    // A weak property holds what looks at the instance.
    if type.layout.refs == 1, type.layout.raws == 0, let weak = words.ref as? WeakObject {
      let instance = weak.object
      let value = ExistentialObject.make(type)
      if let instance, type.innermostKindIsExistential {
        let inner = ExistentialObject.make(instance.type)
        inner.refs.pointee = instance
        value.refs.pointee = inner
      } else {
        value.refs.pointee = instance
      }
      return Part(label: label, value: value)
    }
    let own = type.dynamic(words), value = ExistentialObject.make(own)
    words.copy(to: value.words, own.layout)
    return Part(label: label, value: value)
  }

  private var innermostKindIsExistential: Bool { if case .optional(let wrapped) = kind { wrapped.isExistential } else { isExistential } }

  /// What `dump` writes of a value in one line: its own words, or the name of its type.
  package func summary(_ words: ValueWords, _ machine: Machine) throws -> String {
    let own = dynamic(words)
    if own.description?() != nil || own.debugDescription?() != nil { return try own.describe(words, machine, isNested: true) }
    switch own.kind {
    case .structure, .instance, .partialRange: return own.source.qualifiedName
    case .enumeration(let cases): return own.source.qualifiedName + (own.enumCase(words, cases).map { "." + $0.enumCase.name } ?? "")
    default: return try own.describe(words, machine, isNested: true)
    }
  }
}
