/// Values as `print` writes them.
extension RuntimeType {
  /// - Parameter isNested: Inside a collection strings are quoted, as `debugDescription` has them.
  package func describe(_ words: ValueWords, _ machine: Machine, isNested: Bool = false, depth: Int = 0) throws -> String {
    if depth > 200 { return "…" }
    if case .instance = kind, case let own = dynamic(words), own !== self {
      return try own.describe(words, machine, isNested: isNested, depth: depth)
    }
    // Inside another value the form for those who look for mistakes is preferred, and outside the other one.
    if let code = (isNested ? debugDescription?() ?? description?() : description?() ?? debugDescription?()) { return try machine.callDescription(code, words, self) }
    switch kind {
    case .int: return String(words.raw)
    case .integer(let format): return String(format.value(words.raw))
    case .double: return words.double.description
    case .float: return words.float.description
    case .bool: return words.raw != 0 ? "true" : "false"
    case .character:
      let character = CharacterTable.character(words.raw)
      return isNested ? character.debugDescription : String(character)
    case .string:
      let value = (words.ref as? StringObject)?.value ?? ""
      return isNested ? value.debugDescription : value
    case .substring:
      let value = try Substring.load(words, self, machine)
      return isNested ? value.debugDescription : String(value)
    case .scalar:
      let value = Unicode.Scalar.load(words, self, machine)
      return isNested ? value.debugDescription : value.description
    case .stringIndex: return TextPosition(offset: words.raw).description
    case .void: return "()"
    case .optional(let wrapped):
      guard let inner = payload(words) else { return "nil" }
      return "Optional(" + (try wrapped.describe(inner, machine, isNested: true, depth: depth + 1)) + ")"
    case .array(let element), .slice(let element):
      guard let all = elements(words) else { return "[]" }
      var parts: [String] = []
      for index in all.positions {
        let part = try element.describe(all.array.words(at: index), machine, isNested: true, depth: depth + 1)
        try machine.charge(text: part)
        parts.append(part)
      }
      let list = "[" + parts.joined(separator: ", ") + "]"
      if isNested, case .slice = kind { return "ArraySlice(" + list + ")" }
      return list
    case .dictionary, .set, .keys, .values:
      return try describeEntries(words, machine, isNested: isNested, depth: depth)
    case .range(let bound, let isClosed):
      let upper = words.at(Place(raw: bound.layout.raws, ref: bound.layout.refs))
      let text = try bound.describe(words, machine, isNested: isNested, depth: depth + 1) + (isClosed ? "..." : "..<")
        + bound.describe(upper, machine, isNested: isNested, depth: depth + 1)
      return isNested ? (isClosed ? "ClosedRange(" : "Range(") + text + ")" : text
    case .partialRange(let bound, let side):
      return (isNested ? source.qualifiedName : name) + (side == .from ? "(lowerBound: " : "(upperBound: ")
        + (try bound.describe(words, machine, isNested: true, depth: depth + 1)) + ")"
    case .tuple(let fields):
      let parts = try fields.map {
        ($0.label.map { $0 + ": " } ?? "") + (try $0.type.describe(words.at($0.place), machine, isNested: true, depth: depth + 1))
      }
      return "(" + parts.joined(separator: ", ") + ")"
    case .structure(let fields):
      if standsForValue, let base = fields.first {
        let text = try base.type.describe(words.at(base.place), machine, isNested: isNested, depth: depth + 1)
        return isNested ? "AnyHashable(" + text + ")" : text
      }
      let parts = try fields.map {
        ($0.label ?? "") + ": " + (try $0.type.describe(words.at($0.place), machine, isNested: true, depth: depth + 1))
      }
      return (isNested ? source.qualifiedName : name) + "(" + parts.joined(separator: ", ") + ")"
    case .enumeration(let cases):
      guard let (enumCase, payload) = enumCase(words, cases) else { return name }
      let text = (isNested ? source.qualifiedName + "." : "") + enumCase.name
      if enumCase.payload.isEmpty { return text }
      if let only = enumCase.payload.first, enumCase.payload.count == 1, only.label == nil, case .tuple = only.type.kind {
        return text + (try only.type.describe(payload, machine, isNested: true, depth: depth + 1))
      }
      let parts = try enumCase.payload.map {
        ($0.label.map { $0 + ": " } ?? "") + (try $0.type.describe(payload.at($0.place), machine, isNested: true, depth: depth + 1))
      }
      return text + "(" + parts.joined(separator: ", ") + ")"
    case .instance: return (words.ref as? InstanceObject)?.type.source.qualifiedName ?? name
    case .host(let describe): return words.ref.map(describe) ?? name
    case .function: return "(Function)"
    case .existential:
      guard let object = words.ref as? ExistentialObject else { return "nil" }
      return try object.type.describe(object.words, machine, isNested: isNested, depth: depth + 1)
    case .metatype:
      let type = machine.type(words.raw)
      return isNested ? type.source.qualifiedName : type.name
    }
  }

  private func describeEntries(_ words: ValueWords, _ machine: Machine, isNested: Bool, depth: Int) throws -> String {
    guard let table = words.ref as? TableObject else { return "[]" }
    var parts: [String] = []
    for entry in table.entries {
      if let last = parts.last { try machine.charge(text: last) }
      func text(_ type: RuntimeType, _ part: ValueWords) throws -> String {
        try type.describe(part, machine, isNested: true, depth: depth + 1)
      }
      switch kind {
      case .dictionary(let key, let value):
        parts.append(try text(key, table.words(at: entry)) + ": " + text(value, table.value(at: entry)))
      case .values(let value): parts.append(try text(value, table.value(at: entry)))
      default: parts.append(try text(table.keyType, table.words(at: entry)))
      }
    }
    let list = "[" + parts.joined(separator: ", ") + "]"
    switch kind {
    case .dictionary: return parts.isEmpty ? "[:]" : list
    case .set where isNested: return "Set(" + list + ")"
    case .keys where isNested: return "Dictionary.Keys(" + list + ")"
    case .values where isNested: return "Dictionary.Values(" + list + ")"
    default: return list
    }
  }
}
