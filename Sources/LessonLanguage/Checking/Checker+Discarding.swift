/// `discard self`: the end of a value without its `deinit`.
extension Checker {
  func discarding(_ value: ExpressionSyntax, _ span: Span, _ scope: Scope) throws -> TypedExpression {
    func fail(_ fault: OwnershipFault) -> CheckFailure { CheckFailure(error: .ownership(fault), span: span) }
    guard case .name(let name, _) = value.kind, name.text == "self" else { throw fail(.discardsOther) }
    guard let function = scope.function, let type = scope.enclosingType, function.selfVariable != nil else {
      throw fail(.discardMisplaced(scope.function?.role ?? "top-level code"))
    }
    guard type.isNoncopyable else { throw fail(.discardInCopyable) }
    guard type.endsItsValues else { throw fail(.discardWithoutEnd(type.declaredType)) }
    guard function.selfOwnership == .consuming else { throw fail(.discardInOther) }
    if let property = type.stored.first(where: { !isTrivial($0.type) }) {
      throw CheckFailure(error: .ownership(.discardsMore(type.declaredType)), span: span,
                         notes: [("type '\(property.type)' cannot be trivially destroyed", property.span)])
    }
    let writer = SyntaxWriter(span: span)
    return try expression(writer.call("_discard", [value]), scope)
  }

  /// Whether nothing happens where a value ends.
  private func isTrivial(_ type: Type) -> Bool {
    switch type {
    case .nominal(let declaration, let arguments):
      if declaration.representation == .raw || core.wrapped(type) != nil { return arguments.allSatisfy(isTrivial) }
      guard declaration.representation == .members, declaration.span.isOfLesson else { return false }
      let substitution = declaration.substitution(arguments)
      return declaration.heldTypes.allSatisfy { isTrivial($0.substituting(substitution)) }
    case .tuple(let elements): return elements.allSatisfy { isTrivial($0.type) }
    case .metatype: return true
    default: return false
    }
  }
}
