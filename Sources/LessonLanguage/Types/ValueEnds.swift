/// Structs whose values have an end: `~Copyable`, with a `deinit`.
///
/// Nobody else has such a value, so that it may as well be held as an instance of a class is: a ref to an object with the
/// stored properties. When the last that has the ref gives it up, the `deinit` runs, as that of an instance does. For the
/// checker it stays a struct; what knows of instances is the code for stored properties and initialisers. What consumes a
/// variable moves the ref out of it (`TypedExpression.isTaken`), and where only some branches consume one, the others end it
/// (`InitializationFlow+Ownership.swift`).
extension TypeDeclaration {
  /// Whether its values are refs to instances.
  var livesInInstances: Bool { kind == .classType || endsItsValues }
}

extension ValueDeclaration {
  /// Whether it belongs to values that are refs to instances.
  var isInInstance: Bool { owner?.livesInInstances == true }
}

extension ValueDeclaration {
  var isStored: Bool { if case .stored = implementation { true } else { false } }
}

extension Type {
  var endsItsValues: Bool { nominalDeclaration?.endsItsValues == true }
}
