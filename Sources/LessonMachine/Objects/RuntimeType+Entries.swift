extension RuntimeType {
  /// The elements of a table with their type, for the host: pairs, if it is a dictionary's.
  package func elements(of words: ValueWords, _ machine: Machine) throws -> [(ValueWords, RuntimeType)] {
    guard let table = words.ref as? TableObject else { return [] }
    try machine.charge(table.count)
    switch kind {
    case .values(let value): return table.entries.map { (table.value(at: $0), value) }
    case .dictionary(let key, let value):
      let pair = RuntimeType.pair(key, value)
      return table.entries.map { (table.words(at: $0), pair) }
    default: return table.entries.map { (table.words(at: $0), table.keyType) }
    }
  }

  /// `(key: Key, value: Value)`
  private static func pair(_ key: RuntimeType, _ value: RuntimeType) -> RuntimeType {
    let pair = RuntimeType(EntryType(runtimeName: "(key: \(key.name), value: \(value.name))"), key.layout.followed(by: value.layout))
    let second = Place(raw: key.layout.raws, ref: key.layout.refs)
    pair.kind = .tuple([
      Field(label: "key", type: key, place: Place(raw: 0, ref: 0)), Field(label: "value", type: value, place: second),
    ])
    return pair
  }
}

/// The type of an entry, which no source has written.
private struct EntryType: SourceType {
  var runtimeName: String
  var qualifiedName: String { runtimeName }
}
