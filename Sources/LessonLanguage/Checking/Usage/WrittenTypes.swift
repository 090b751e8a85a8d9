/// Types as the library's declarations write them, where the compiler's words keep that.
extension TypedExpression {
  /// The array that was searched for an index, which is an `Index` of the array and only then an `Int`.
  var indexed: Type? {
    switch kind {
    case .call(let call):
      guard case .declaration(let declaration, _, let base?) = call.target, !declaration.isLesson,
            ["firstIndex", "lastIndex", "index"].contains(declaration.name), base.type.nominalDeclaration?.name == "Array" else { return nil }
      return base.type
    case .variable(let variable): return variable.indexed
    case .property(nil, let declaration, _):
      if case .local(let variable) = declaration.implementation { return variable.indexed }
      return nil
    default: return nil
    }
  }

  /// The type of an optional, in quotes.
  var writtenOptional: String {
    guard case .nominal(_, let arguments)? = indexed else { return "'\(type)'" }
    return "'Array<\(arguments[0])>.Index?' (aka 'Optional<Int>')"
  }
}
