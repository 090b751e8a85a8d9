/// The memberwise initialiser of a type that has properties with wrappers.
extension Checker {
  /// Fills an initialiser that takes values of properties, and for some of them the storage; false if none has a wrapper.
  func implementWrapped(_ member: ValueDeclaration, _ body: FunctionBody, of type: TypeDeclaration) -> Bool {
    guard let scope = type.stored.lazy.compactMap({ $0.wrapped?.scope }).first else { return false }
    let writer = SyntaxWriter(span: type.span)
    var statements: [StatementSyntax] = []
    for property in type.stored where !(property.isLet && property.hasInitial) {
      let name = property.wrapped?.property.name ?? property.name
      let access = property.wrapped?.access ?? property.access
      if access == .privateMember { member.access = .privateMember }
      let takesValue = property.wrapped?.isMemberwise == true
      let shown = takesValue ? property.wrapped?.property ?? property : property
      var parameter = ValueDeclaration.Parameter(label: name, name: name, type: shown.type, span: property.span)
      if takesValue { parameter.standard = property.wrapped?.value.map { DefaultArgument($0) } } else if property.hasInitial {
        parameter.standard = DefaultArgument(ExpressionSyntax(span: property.span, kind: .discard))
        parameter.standard?.property = property
      }
      member.parameters.append(parameter)
      body.givenProperties.insert(property.name)
      var value = writer.name(name)
      if takesValue, let maker = property.wrapped?.maker {
        let callee = writer.expression(.member(writer.name("Self"), NameSyntax(text: maker.name, span: type.span, labels: nil), typeArguments: []))
        value = writer.expression(.call(callee, [ArgumentSyntax(label: nil, labelSpan: type.span, value: value)]))
      }
      let place = writer.expression(.member(writer.name("self"), NameSyntax(text: property.name, span: type.span, labels: nil), typeArguments: []))
      statements.append(writer.assignment(of: value, to: place))
    }
    body.isMemberwise = false
    pendingBodies.append { [unowned self] in
      let function = Scope(.function(body), parent: scope)
      let own = Variable("self", type: type.declaredType, isLet: false, isGlobal: false, span: body.span, function: body)
      body.selfVariable = own
      function.declare(own)
      self.check(writer.block(statements), body, member.parameters, owner: nil, isMutating: false, function)
    }
    return true
  }
}
