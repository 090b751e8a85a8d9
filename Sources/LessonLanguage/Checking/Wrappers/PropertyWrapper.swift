// Property wrappers. `@W(max: 9) var x = 3` is three members: the storage `_x`, which is stored and holds
// `W(wrappedValue: 3, max: 9)`; `x`, whose accessors go through `_x.wrappedValue`; and `$x`, if the wrapper projects something.
// The accessors are written as syntax and checked as if the author had written them. Of several wrappers the first holds the
// second, and so on.
//
// What an initialiser assigns to `x` becomes the storage's first value where it has none yet: `InitializationFlow`, which knows
// that, replaces the assignment by one of the storage.

/// A wrapper as it is written before a property.
struct PropertyWrapper {
  var declaration: TypeDeclaration
  var attribute: ModifierSyntax.Attribute

  /// The members by which the property and its projection are read and written.
  var value: ValueDeclaration? { declaration.members["wrappedValue"]?.first { $0.kind == .variable } }
  var projection: ValueDeclaration? { declaration.members["projectedValue"]?.first { $0.kind == .variable } }

  private var initializers: [ValueDeclaration] {
    declaration.complete()
    return declaration.staticMembers["init"] ?? []
  }

  /// Whether it can be made of nothing, and of the property's value alone.
  var standsAlone: Bool { initializers.contains { $0.parameters.allSatisfy { $0.standard != nil } } }
  var takesValue: Bool {
    initializers.contains { $0.parameters.first?.label == "wrappedValue" && $0.parameters.dropFirst().allSatisfy { $0.standard != nil } }
  }

  var takesProjection: Bool { initializers.contains { $0.parameters.map(\.label) == ["projectedValue"] } }

  func type(of member: ValueDeclaration?, in storage: Type) -> Type {
    guard let member, case .nominal(let declaration, let arguments) = storage else { return .error }
    return member.type.substituting(declaration.substitution(arguments))
  }
}

/// What a property with wrappers stands for.
final class WrappedProperty {
  let property: ValueDeclaration
  let storage: ValueDeclaration
  /// Where it is declared.
  var scope: Scope?
  /// What stands behind the `=`.
  var value: ExpressionSyntax?
  /// Makes the storage of a value of the property.
  var maker: ValueDeclaration?
  /// Whether an initialiser may give the storage its first value by assigning to the property.
  var isMadeByAssignment = false
  /// Whether a memberwise initialiser takes the property's value, and not the storage.
  var isMemberwise = false
  var access = AccessLevel.open

  init(_ property: ValueDeclaration, _ storage: ValueDeclaration) { (self.property, self.storage) = (property, storage) }
}

extension [PropertyWrapper] {
  /// The expression that makes the storage of a value; nil if there is nothing to make it of.
  func made(of value: ExpressionSyntax?) -> ExpressionSyntax? {
    var inner = value
    for (index, wrapper) in enumerated().reversed() {
      let written = wrapper.attribute.arguments ?? []
      guard inner != nil || wrapper.attribute.arguments != nil || index == count - 1 && wrapper.standsAlone else { return nil }
      let span = wrapper.attribute.type.span
      let first = inner.map { [ArgumentSyntax(label: "wrappedValue", labelSpan: span, value: $0)] } ?? []
      inner = ExpressionSyntax(span: span, kind: .call(ExpressionSyntax(span: span, kind: .type(wrapper.attribute.type)), first + written))
    }
    return inner
  }

  /// Whether reading the property changes its storage.
  var changesWhenRead: Bool { contains { $0.value?.hasMutatingGetter == true } }

  /// Whether the property can be set, and whether that leaves what it belongs to alone.
  var isSettable: Bool {
    guard let innermost = last?.value, innermost.isSettable, innermost.access != .privateSetter else { return false }
    return isSetElsewhere || allSatisfy { $0.value?.isSettable == true }
  }
  var isSetElsewhere: Bool { contains { $0.declaration.kind == .classType || $0.value?.hasNonmutatingSetter == true } }
}
