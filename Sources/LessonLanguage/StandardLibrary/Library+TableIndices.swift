/// Positions in dictionaries and sets: the numbers of their entries.
extension Library {
  func bindTableIndices() {
    declareStructure("_TableIndex", stored: ["let _entry: Int"], conformsTo: ["Hashable", "Comparable"])
    bindSource("static func < (_ a: _TableIndex, _ b: _TableIndex) -> Bool { a._entry < b._entry }", in: "_TableIndex")
    for (owner, element) in [("Dictionary", "(key: Key, value: Value)"), ("Set", "Element")] {
      bindWords("var startIndex: _TableIndex", in: owner) { call in
        let table = try Self.table(call)
        call.resultWords.raws.pointee = table.count == 0 ? table.used + 1 : table.firstEntry
      }
      bindWords("var endIndex: _TableIndex", in: owner) { $0.resultWords.raws.pointee = try Self.table($0).used + 1 }
      bindWords("func index(after i: _TableIndex) -> _TableIndex", in: owner) { call in
        let table = try Self.table(call), next = table.entry(after: try Self.entry(call, in: table, owner))
        call.resultWords.raws.pointee = next == 0 ? table.used + 1 : next
      }
      bindWords("subscript(_ position: _TableIndex) -> \(element)", in: owner) { call in
        let table = try Self.table(call)
        table.words(at: try Self.entry(call, in: table, owner)).copy(to: call.resultWords, call.instance.resultType.layout)
      }
      bindSource("""
        func firstIndex(where predicate: (\(element)) throws -> Bool) rethrows -> _TableIndex? {
          var position = startIndex
          while position != endIndex {
            if try predicate(self[position]) { return position }
            position = index(after: position)
          }
          return nil
        }
        """, in: owner)
    }
    bindWords("func _value(at position: _TableIndex) -> Value", in: "Dictionary.Values") { call in
      let table = try Self.table(call)
      table.value(at: try Self.entry(call, in: table, "Dictionary")).copy(to: call.resultWords, call.instance.resultType.layout)
    }
    bindWords("func _replacing(_ position: _TableIndex, _ value: Value) -> Dictionary<Key, Value>.Values", in: "Dictionary.Values") { call in
      let table = try Self.table(call), entry = try Self.entry(call, in: table, "Dictionary")
      try call.charge(work: table.used)
      try call.machine.charge(memory: table.byteCount)
      let other = table.copy()
      call.words(2).copy(to: other.value(at: entry), call.instance.parameterTypes[2].layout)
      call.resultWords.refs.pointee = other
    }
    bindSource("""
      subscript(position: _TableIndex) -> Value {
        get { _value(at: position) }
        set { self = _replacing(position, newValue) }
      }
      """, in: "Dictionary.Values")
    for (owner, parameter) in [("Dictionary", "forKey key: Key"), ("Set", "of member: Element")] {
      let name = owner == "Set" ? "firstIndex" : "index"
      bindWords("func \(name)(\(parameter)) -> _TableIndex?", in: owner) { call in
        let entry = try Self.table(call).entry(of: call.words(1), call.machine)
        let words = call.resultWords.raws
        (words[0], words[1]) = entry > 0 ? (1, entry) : (0, 0)
      }
    }
    bindSource("""
      @discardableResult mutating func remove(at index: _TableIndex) -> (key: Key, value: Value) {
        let entry = self[index]
        self[entry.key] = nil
        return entry
      }
      """, in: "Dictionary")
    bindSource("@discardableResult mutating func remove(at position: _TableIndex) -> Element { remove(self[position])! }", in: "Set")
  }

  private static func entry(_ call: NativeCall, in table: TableObject, _ owner: String) throws -> Int {
    let entry = call.words(1).raw
    guard entry >= 1, entry <= table.used, table.isLive(entry) else {
      throw RuntimeError.host("Attempting to access \(owner) elements using an invalid index")
    }
    return entry
  }
}
