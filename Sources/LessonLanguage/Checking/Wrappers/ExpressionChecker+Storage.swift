extension ExpressionChecker {
  /// The type of the storage of a property, and its first value if there is one.
  ///
  /// - Parameter made: What makes the storage.
  /// - Parameter wrapped: The property's type, if it is written.
  func storage(_ wrappers: [PropertyWrapper], made: ExpressionSyntax?, wrapping wrapped: Type?, _ span: Span) throws
    -> (type: Type, initial: TypedExpression?)
  {
    whole = span
    let types = try wrappers.map { wrapper in
      try checker.resolve(wrapper.attribute.type, scope, open: { self.system.fresh(wrapper.attribute.span, name: $0.name) })
    }
    for (index, (wrapper, type)) in zip(wrappers, types).enumerated() {
      guard let value = wrapper.value else { throw fail(.consequence, span) }
      guard let wanted = index + 1 < types.count ? types[index + 1] : wrapped else { continue }
      let own = wrapper.type(of: value, in: type)
      guard system.unify(own, wanted) else { throw fail(.attribute(.wrappedTypeMismatch(system.shown(wanted), system.shown(own))), span) }
    }
    guard let storage = types.first else { throw fail(.consequence, span) }
    guard let made else { return (try known(storage, span), nil) }
    let value = try generate(made)
    system.add(.conversion(value.type, storage, .initialization, value.anchor))
    try solve()
    let finished = try finish(value)
    return (try known(storage, span), finished)
  }
}
