/// Equality and order of values whose types the library compares.
extension RuntimeType {
  package func areEqual(_ a: ValueWords, _ b: ValueWords, _ machine: Machine) throws -> Bool {
    if Stack.room < 0 { throw RuntimeError.nestedTooDeep }
    if let code = equality?() { return try machine.callComparison(code, a, b, self) }
    switch kind {
    case .int, .integer, .bool, .scalar, .stringIndex, .metatype: return a.raw == b.raw
    case .double: return a.double == b.double
    case .float: return a.float == b.float
    case .character: return CharacterTable.areEqual(a.raw, b.raw)
    case .string: return (a.ref as? StringObject)?.value == (b.ref as? StringObject)?.value
    case .substring: return try Substring.load(a, self, machine) == Substring.load(b, self, machine)
    case .void: return true
    case .optional(let wrapped):
      switch (payload(a), payload(b)) {
      case (nil, nil): return true
      case (let x?, let y?): return try wrapped.areEqual(x, y, machine)
      default: return false
      }
    case .array(let element):
      guard let x = a.ref as? ArrayObject, let y = b.ref as? ArrayObject else { return a.ref === b.ref }
      if x === y { return true }
      return try areEqual(x, 0..<x.count, y, 0..<y.count, element, machine)
    case .slice(let element):
      guard let x = a.part, let y = b.part else { return a.ref === b.ref }
      return try areEqual(x.array, x.positions, y.array, y.positions, element, machine)
    case .dictionary, .set, .keys, .values: return try haveEqualEntries(a, b, machine)
    case .range(let bound, _):
      let upper = Place(raw: bound.layout.raws, ref: bound.layout.refs)
      return try bound.areEqual(a, b, machine) && bound.areEqual(a.at(upper), b.at(upper), machine)
    case .partialRange(let bound, _): return try bound.areEqual(a, b, machine)
    case .tuple(let fields), .structure(let fields):
      return try fields.allSatisfy { try $0.type.areEqual(a.at($0.place), b.at($0.place), machine) }
    case .enumeration(let cases):
      guard a.raw == b.raw, let (enumCase, x) = enumCase(a, cases), let (_, y) = self.enumCase(b, cases) else { return false }
      return try enumCase.payload.allSatisfy { try $0.type.areEqual(x.at($0.place), y.at($0.place), machine) }
    case .host: return (a.ref as? any HostComparing)?.isEqual(to: b.ref) ?? (a.ref === b.ref)
    case .function, .instance: return a.ref === b.ref
    case .existential:
      guard let x = a.ref as? ExistentialObject, let y = b.ref as? ExistentialObject else { return a.ref === b.ref }
      if x.type === y.type { return try x.type.areEqual(x.words, y.words, machine) }
      guard let number = x.type.number(x.words), let other = y.type.number(y.words) else { return false }
      return number == other
    }
  }

  /// A number of any type, as one that can be compared with those of others: an integer, if it is one.
  package func number(_ words: ValueWords) -> AnyHashable? {
    switch kind {
    case .int: return AnyHashable(words.raw)
    case .integer(let format):
      let value = Int128(format.value(words.raw))
      return Int(exactly: value).map { AnyHashable($0) } ?? AnyHashable(UInt64(truncatingIfNeeded: value))
    case .double: return AnyHashable(words.double)
    case .float: return AnyHashable(words.float)
    default: return nil
    }
  }

  private func areEqual(_ x: ArrayObject, _ a: Range<Int>, _ y: ArrayObject, _ b: Range<Int>, _ element: RuntimeType,
                        _ machine: Machine) throws -> Bool {
    guard a.count == b.count else { return false }
    for (i, j) in zip(a, b) {
      try machine.charge(2)
      if try !element.areEqual(x.words(at: i), y.words(at: j), machine) { return false }
    }
    return true
  }

  /// Whether two tables have the same keys, with equal values, in whatever order.
  private func haveEqualEntries(_ a: ValueWords, _ b: ValueWords, _ machine: Machine) throws -> Bool {
    guard let x = a.ref as? TableObject, let y = b.ref as? TableObject else { return a.ref === b.ref }
    if x === y { return true }
    guard x.count == y.count else { return false }
    for entry in x.entries {
      try machine.charge(1)
      let other = try y.entry(of: x.words(at: entry), hash: x.hash(of: entry), machine)
      if other == 0 { return false }
      if case .dictionary(_, let value) = kind, try !value.areEqual(x.value(at: entry), y.value(at: other), machine) { return false }
    }
    return true
  }

  /// Whether a stands before b, for the types that have an order.
  package func isLess(_ a: ValueWords, _ b: ValueWords, _ machine: Machine) throws -> Bool {
    if let code = ordering?() { return try machine.callComparison(code, a, b, self) }
    switch kind {
    case .int, .bool, .scalar, .stringIndex: return a.raw < b.raw
    case .integer(let format): return format.value(a.raw) < format.value(b.raw)
    case .double: return a.double < b.double
    case .float: return a.float < b.float
    case .character: return CharacterTable.isLess(a.raw, b.raw)
    case .string:
      guard let x = a.ref as? StringObject, let y = b.ref as? StringObject else { return false }
      return x.value < y.value
    case .substring: return try Substring.load(a, self, machine) < Substring.load(b, self, machine)
    case .tuple(let fields): return try isLess(fields, a, b, machine)
    case .enumeration(let cases):
      guard a.raw == b.raw, let (enumCase, x) = enumCase(a, cases), let (_, y) = self.enumCase(b, cases) else { return a.raw < b.raw }
      return try isLess(enumCase.payload, x, y, machine)
    case .host: return (a.ref as? any HostOrdering)?.isLess(than: b.ref) ?? false
    default: return false
    }
  }

  /// The first fields that differ decide.
  private func isLess(_ fields: [Field], _ a: ValueWords, _ b: ValueWords, _ machine: Machine) throws -> Bool {
    for field in fields {
      let x = a.at(field.place), y = b.at(field.place)
      if try field.type.isLess(x, y, machine) { return true }
      if try field.type.isLess(y, x, machine) { return false }
    }
    return false
  }
}
