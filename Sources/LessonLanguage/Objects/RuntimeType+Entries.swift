extension RuntimeType {
  /// The elements of a table with their type, for the host: pairs, if it is a dictionary's.
  func elements(of words: ValueWords, _ machine: Machine) throws -> [(ValueWords, RuntimeType)] {
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
    let type = Type.tuple([.init(label: "key", type: key.type), .init(label: "value", type: value.type)])
    let pair = RuntimeType(type, key.layout.followed(by: value.layout))
    let second = Place(raw: key.layout.raws, ref: key.layout.refs)
    pair.kind = .tuple([
      Field(label: "key", type: key, place: Place(raw: 0, ref: 0)), Field(label: "value", type: value, place: second),
    ])
    return pair
  }
}
