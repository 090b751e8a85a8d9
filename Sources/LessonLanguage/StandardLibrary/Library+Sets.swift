/// Sets. Elements are found and inserted by instructions.
extension Library {
  func bindSets() {
    bindWords("func contains(_ member: Element) -> Bool", in: "Set", intrinsic: .setContains) { call in
      try call.returnValue(Self.table(call).entry(of: call.words(1), call.machine) > 0)
    }
    bindWords("@discardableResult mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)",
              in: "Set", intrinsic: .setInsert, Self.unsupported("insert"))
    bindWords("@discardableResult mutating func remove(_ member: Element) -> Element?", in: "Set", Self.remove)
    bindWords("var first: Element?", in: "Set", Self.first)
    bindWords("init()", in: "Set") { $0.resultWords.refs.pointee = TableObject(of: $0.instance.resultType) }
    bindSource("init(minimumCapacity: Int) { self = [] }", in: "Set")
    bindSource("""
      init<S: Sequence>(_ sequence: S) where S.Element == Element {
        self = []
        for element in sequence { insert(element) }
      }
      """, in: "Set")
    bindSetChanges()
    bindSetAlgebra()
    bindSetComparisons()
  }

  private func bindSetChanges() {
    bindSource("mutating func removeAll(keepingCapacity keepCapacity: Bool = false) { self = [] }", in: "Set")
    bindSource("mutating func reserveCapacity(_ minimumCapacity: Int) {}", in: "Set")
    bindSource("""
      @discardableResult mutating func update(with newMember: Element) -> Element? {
        let old = remove(newMember)
        insert(newMember)
        return old
      }
      """, in: "Set")
    bindSource("""
      mutating func popFirst() -> Element? {
        guard let element = first else { return nil }
        return remove(element)
      }
      """, in: "Set")
    bindSource("""
      @discardableResult mutating func removeFirst() -> Element {
        guard let element = popFirst() else { fatalError("Can't remove first element from an empty collection") }
        return element
      }
      """, in: "Set")
    bindSource("""
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
        var result: Set<Element> = []
        for element in self where try isIncluded(element) { result.insert(element) }
        return result
      }
      """, in: "Set")
  }

  private func bindSetAlgebra() {
    for isGeneric in [false, true] {
      let generics = isGeneric ? "<S: Sequence>" : "", type = isGeneric ? "S" : "Set<Element>"
      let clause = isGeneric ? "where S.Element == Element" : ""
      let set = isGeneric ? "Set(other)" : "other"
      bindSource("mutating func formUnion\(generics)(_ other: \(type)) \(clause) { for element in other { insert(element) } }", in: "Set")
      bindSource("mutating func subtract\(generics)(_ other: \(type)) \(clause) { for element in other { remove(element) } }", in: "Set")
      bindSource("mutating func formIntersection\(generics)(_ other: \(type)) \(clause) { self = intersection(other) }", in: "Set")
      bindSource("""
        mutating func formSymmetricDifference\(generics)(_ other: \(type)) \(clause) {
          for element in \(set) {
            if contains(element) { remove(element) } else { insert(element) }
          }
        }
        """, in: "Set")
      for (name, change) in [("union", "formUnion"), ("subtracting", "subtract"), ("symmetricDifference", "formSymmetricDifference")] {
        bindSource("""
          func \(name)\(generics)(_ other: \(type)) -> Set<Element> \(clause) {
            var result = self
            result.\(change)(other)
            return result
          }
          """, in: "Set")
      }
      bindSource("""
        func intersection\(generics)(_ other: \(type)) -> Set<Element> \(clause) {
          let others = \(set)
          return filter { others.contains($0) }
        }
        """, in: "Set")
    }
  }

  private func bindSetComparisons() {
    for isGeneric in [false, true] {
      let generics = isGeneric ? "<S: Sequence>" : "", type = isGeneric ? "S" : "Set<Element>"
      let clause = isGeneric ? "where S.Element == Element" : ""
      let set = isGeneric ? "Set(other)" : "other"
      bindSource("""
        func isSubset\(generics)(of other: \(type)) -> Bool \(clause) {
          let others = \(set)
          return count <= others.count && allSatisfy { others.contains($0) }
        }
        """, in: "Set")
      bindSource("func isSuperset\(generics)(of other: \(type)) -> Bool \(clause) { \(set).allSatisfy { contains($0) } }", in: "Set")
      bindSource("func isDisjoint\(generics)(with other: \(type)) -> Bool \(clause) { !\(set).contains { contains($0) } }", in: "Set")
      bindSource("""
        func isStrictSubset\(generics)(of other: \(type)) -> Bool \(clause) {
          let others = \(set)
          return count < others.count && isSubset(of: others)
        }
        """, in: "Set")
      bindSource("""
        func isStrictSuperset\(generics)(of other: \(type)) -> Bool \(clause) {
          let others = \(set)
          return count > others.count && isSuperset(of: others)
        }
        """, in: "Set")
    }
  }

  private static func remove(_ call: inout NativeCall) throws {
    let slot = call.words(0).refs
    let found = try table(call).entry(of: call.words(1), call.machine)
    guard found > 0 else {
      let layout = call.instance.resultType.layout
      for i in 0..<layout.raws { call.resultWords.raws[i] = 0 }
      for i in 0..<layout.refs { call.resultWords.refs[i] = nil }
      return
    }
    let table = try call.machine.uniqueTable(slot)
    let hasTag = table.keyLayout.certainRef == nil
    if hasTag { call.resultWords.raws[0] = 1 }
    table.words(at: found).copy(to: hasTag ? call.resultWords.at(Place(raw: 1, ref: 0)) : call.resultWords, table.keyLayout)
    table.remove(found)
  }
}
