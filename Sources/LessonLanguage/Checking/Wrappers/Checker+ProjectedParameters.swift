/// Functions with wrapped parameters that are called with what the wrapper projects: `f($x: …)` for `func f(@W x: Int)`.
///
/// Such a call means another function, which takes the projection and makes the wrapper of it. It is written out beside the
/// one that the author wrote, for each choice of parameters that can be given so.
extension Checker {
  func declareProjected(_ syntax: FunctionSyntax, _ declaration: DeclarationSyntax, _ function: ValueDeclaration, _ scope: Scope,
                        owner: TypeDeclaration?) throws {
    let places = syntax.parameters.indices.filter { index in
      syntax.parameters[index].label != nil && projection(of: syntax.parameters[index], function.parameters[index].type, scope) != nil
    }
    guard !places.isEmpty, places.count <= 4, function.generics.isEmpty else { return }
    for choice in 1..<(1 << places.count) {
      var other = syntax
      for (bit, index) in places.enumerated() where choice & (1 << bit) != 0 {
        let parameter = syntax.parameters[index]
        guard let type = projection(of: parameter, function.parameters[index].type, scope), let label = parameter.label else { continue }
        let writer = SyntaxWriter(span: parameter.span), given = "$ " + parameter.name
        other.parameters[index].label = "$" + label
        other.parameters[index].name = given
        other.parameters[index].type = TypeSyntax(span: parameter.type.span, kind: .known(type))
        other.parameters[index].standard = nil
        other.parameters[index].attributes = parameter.attributes.map { attribute in
          var attribute = attribute
          attribute.arguments = [ArgumentSyntax(label: "projectedValue", labelSpan: parameter.span, value: writer.name(given))]
          return attribute
        }
      }
      _ = try makeFunction(other, declaration, scope, owner: owner)
    }
  }

  /// What the wrapper of a parameter projects, if it can be made of that.
  private func projection(of parameter: ParameterSyntax, _ type: Type, _ scope: Scope) -> Type? {
    guard let found = try? wrappers(of: parameter.attributes, parameter.span, scope), found.count == 1, let wrapper = found.first,
          let member = wrapper.projection, wrapper.takesProjection,
          let storage = try? ExpressionChecker(self, scope).storage(found, made: nil, wrapping: type, parameter.span).type else { return nil }
    return wrapper.type(of: member, in: storage)
  }
}
