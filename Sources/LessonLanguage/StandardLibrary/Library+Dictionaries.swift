/// Dictionaries. Values are read, written and removed by instructions.
extension Library {
  func bindDictionaries() {
    for view in [core.dictionaryKeys, core.dictionaryValues] { core.add(view) }
    for owner in ["Dictionary", "Set", "Dictionary.Keys", "Dictionary.Values"] {
      bindWords("var count: Int", in: owner, intrinsic: .count) { try $0.returnValue(Self.table($0).count) }
      bindSource("var isEmpty: Bool { count == 0 }", in: owner)
      bindElements(of: owner, Self.elements)
    }
    bindWords("subscript(_ key: Key) -> Value?", in: "Dictionary", intrinsic: .dictionaryValue,
              setter: Self.unsupported("subscript"), Self.value)
    bindWords("subscript(_ key: Key, default defaultValue: Value) -> Value", in: "Dictionary",
              intrinsic: .dictionaryValueOrDefault, setter: Self.unsupported("subscript"), Self.unsupported("subscript"))
    bindWords("var keys: Dictionary<Key, Value>.Keys", in: "Dictionary") { $0.resultWords.refs.pointee = $0.words(0).ref }
    bindWords("var _entries: Dictionary<Key, Value>.Values", in: "Dictionary") { $0.resultWords.refs.pointee = $0.words(0).ref }
    bindWords("var _table: Dictionary<Key, Value>", in: "Dictionary.Values") { $0.resultWords.refs.pointee = $0.words(0).ref }
    bindSource("var values: Dictionary<Key, Value>.Values { get { _entries } set { self = newValue._table } }", in: "Dictionary")
    bindWords("var first: (key: Key, value: Value)?", in: "Dictionary", Self.first)
    bindDictionaryInitializers()
    bindGrouping()
    bindDictionaryChanges()
    bindDictionaryTransformations()
    bindWords("var first: Key?", in: "Dictionary.Keys", Self.first)
    bindWords("func contains(_ element: Key) -> Bool", in: "Dictionary.Keys", intrinsic: .setContains) { call in
      try call.returnValue(Self.table(call).entry(of: call.words(1), call.machine) > 0)
    }
  }

  private func bindDictionaryInitializers() {
    bindWords("init()", in: "Dictionary") { $0.resultWords.refs.pointee = TableObject(of: $0.instance.resultType) }
    bindSource("init(minimumCapacity: Int) { self = [:] }", in: "Dictionary")
    bindSource("""
      init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value) {
        self = [:]
        for (key, value) in keysAndValues {
          if self[key] != nil { fatalError("Duplicate values for key: '\\(key)'") }
          self[key] = value
        }
      }
      """, in: "Dictionary")
    bindSource("""
      init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      where S.Element == (Key, Value) {
        self = [:]
        for (key, value) in keysAndValues {
          if let known = self[key] { self[key] = try combine(known, value) } else { self[key] = value }
        }
      }
      """, in: "Dictionary")
  }

  /// `Dictionary(grouping: words, by: { $0.count })`
  private func bindGrouping() {
    bindSource("""
      init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element] {
        self = [:]
        for value in values { self[try keyForValue(value), default: []].append(value) }
      }
      """, in: "Dictionary")
  }

  private func bindDictionaryChanges() {
    bindSource("""
      @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        let old = self[key]
        self[key] = value
        return old
      }
      """, in: "Dictionary")
    bindSource("""
      @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
        let old = self[key]
        self[key] = nil
        return old
      }
      """, in: "Dictionary")
    bindSource("mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = [:] }", in: "Dictionary")
    bindSource("mutating func reserveCapacity(_ minimumCapacity: Int) {}", in: "Dictionary")
    bindSource("""
      mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
        for (key, value) in other {
          if let known = self[key] { self[key] = try combine(known, value) } else { self[key] = value }
        }
      }
      """, in: "Dictionary")
    bindSource("""
      mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      where S.Element == (Key, Value) {
        for (key, value) in other {
          if let known = self[key] { self[key] = try combine(known, value) } else { self[key] = value }
        }
      }
      """, in: "Dictionary")
    bindSource("""
      mutating func popFirst() -> (key: Key, value: Value)? {
        guard let (key, value) = first else { return nil }
        self[key] = nil
        return (key, value)
      }
      """, in: "Dictionary")
  }

  private func bindDictionaryTransformations() {
    bindSource("""
      func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      """, in: "Dictionary")
    bindSource("""
      func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]
      where S.Element == (Key, Value) {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      """, in: "Dictionary")
    bindSource("""
      func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value] {
        var result: [Key: Value] = [:]
        for entry in self where try isIncluded(entry) { result[entry.key] = entry.value }
        return result
      }
      """, in: "Dictionary")
    bindSource("""
      func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { result[key] = try transform(value) }
        return result
      }
      """, in: "Dictionary")
    bindSource("""
      func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self {
          if let new = try transform(value) { result[key] = new }
        }
        return result
      }
      """, in: "Dictionary")
  }

  // MARK: Words

  static func table(_ call: NativeCall, _ parameter: Int = 0) throws -> TableObject {
    guard let table = call.words(parameter).ref as? TableObject else { throw RuntimeError.internalFault("a table was expected") }
    return table
  }

  private static func value(_ call: inout NativeCall) throws {
    let table = try table(call)
    try table.copyOptionalValue(at: table.entry(of: call.words(1), call.machine), to: call.resultWords)
  }

  /// The first element, as an optional.
  static func first(_ call: inout NativeCall) throws {
    let table = try table(call)
    guard case .optional(let wrapped) = call.instance.resultType.kind else { throw RuntimeError.internalFault("an optional was expected") }
    let entry = table.firstEntry, target = call.resultWords, layout = call.instance.resultType.layout
    if entry == 0 {
      for i in 0..<layout.raws { target.raws[i] = 0 }
      for i in 0..<layout.refs { target.refs[i] = nil }
      return
    }
    let hasTag = wrapped.layout.certainRef == nil
    if hasTag { target.raws[0] = 1 }
    table.words(at: entry).copy(to: hasTag ? target.at(Place(raw: 1, ref: 0)) : target, wrapped.layout)
  }

  private static func elements(_ call: inout NativeCall) throws {
    guard case .array(let element) = call.instance.resultType.kind else { throw RuntimeError.internalFault("an array was expected") }
    let table = try table(call)
    let isValues = if case .values = call.instance.parameterTypes[0].kind { true } else { false }
    try call.charge(memory: table.count * (element.layout.raws + element.layout.refs) * 8)
    try call.charge(work: table.count / 4)
    let result = ArrayObject(element.layout, capacity: table.count)
    for entry in table.entries {
      let words = isValues ? table.value(at: entry) : table.words(at: entry)
      result.append(words.raws, words.refs)
    }
    call.resultWords.refs.pointee = result
  }
}
