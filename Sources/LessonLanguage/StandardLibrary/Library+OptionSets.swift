/// Sets of options, whose raw value has a bit for each.
extension Library {
  func bindOptionSets() {
    for text in ["init(rawValue: RawValue)", "var rawValue: RawValue"] { bindRequirement(text, in: "OptionSet") }
    for text in [
      "init() { self = Self(rawValue: 0) }",
      "init(arrayLiteral elements: Self...) { var bits: RawValue = 0; for element in elements { bits |= element.rawValue }; self = Self(rawValue: bits) }",
      """
      init<S: Sequence>(_ sequence: S) where S.Element == Self {
        var bits: RawValue = 0
        for element in sequence { bits |= element.rawValue }
        self = Self(rawValue: bits)
      }
      """,
      "var isEmpty: Bool { rawValue == 0 }",
      "func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }",
      "func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }",
      "func intersection(_ other: Self) -> Self { Self(rawValue: rawValue & other.rawValue) }",
      "func symmetricDifference(_ other: Self) -> Self { Self(rawValue: rawValue ^ other.rawValue) }",
      "func subtracting(_ other: Self) -> Self { Self(rawValue: rawValue & ~other.rawValue) }",
      "mutating func formUnion(_ other: Self) { self = union(other) }",
      "mutating func formIntersection(_ other: Self) { self = intersection(other) }",
      "mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }",
      "mutating func subtract(_ other: Self) { self = subtracting(other) }",
      "func isSubset(of other: Self) -> Bool { other.contains(self) }",
      "func isSuperset(of other: Self) -> Bool { contains(other) }",
      "func isStrictSubset(of other: Self) -> Bool { other.contains(self) && rawValue != other.rawValue }",
      "func isStrictSuperset(of other: Self) -> Bool { contains(other) && rawValue != other.rawValue }",
      "func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }",
      """
      @discardableResult mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let known = intersection(newMember)
        if known.rawValue == newMember.rawValue { return (inserted: false, memberAfterInsert: known) }
        formUnion(newMember)
        return (inserted: true, memberAfterInsert: newMember)
      }
      """,
      """
      @discardableResult mutating func remove(_ member: Self) -> Self? {
        let known = intersection(member)
        if known.isEmpty { return nil }
        subtract(member)
        return known
      }
      """,
      """
      @discardableResult mutating func update(with newMember: Self) -> Self? {
        let known = intersection(newMember)
        formUnion(newMember)
        return known.isEmpty ? nil : known
      }
      """,
    ] { bindSource(text, in: "OptionSet") }
  }
}
