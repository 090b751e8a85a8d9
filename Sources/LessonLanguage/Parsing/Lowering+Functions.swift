import SwiftSyntax

extension Lowering {
  mutating func function(_ node: FunctionDeclSyntax) -> FunctionSyntax {
    let isOperator: Bool
    switch node.name.tokenKind {
    case .binaryOperator, .prefixOperator, .postfixOperator: isOperator = true
    default: isOperator = false
    }
    let name = isOperator ? NameSyntax(text: node.name.text, span: span(node.name), labels: nil) : self.name(node.name)
    let parameters = self.parameters(node.signature.parameterClause, labels: isOperator ? .none : .fromNames)
    let effects = throwing(node.signature.effectSpecifiers?.throwsClause)
    rejectAsync(node.signature.effectSpecifiers?.asyncSpecifier)
    let isLocal = !functionNames.isEmpty
    functionNames.append(Self.fullName(name.text, parameters))
    defer { functionNames.removeLast() }
    return FunctionSyntax(
      name: name, generics: generics(node.genericParameterClause, node.genericWhereClause), parameters: parameters,
      throws: effects.throws, thrown: effects.type, rethrows: effects.rethrows, result: (node.signature.returnClause?.type).map { type($0) },
      body: node.body.map { block($0) }, isOperator: isOperator, mentions: isLocal ? names(in: node.body) : [])
  }

  private func names(in body: CodeBlockSyntax?) -> Set<String> {
    guard let body else { return [] }
    return body.tokens(viewMode: .sourceAccurate).reduce(into: []) { names, token in
      if case .identifier(let name) = token.tokenKind { names.insert(name) }
    }
  }

  mutating func initializer(_ node: InitializerDeclSyntax) -> InitializerSyntax {
    let parameters = self.parameters(node.signature.parameterClause, labels: .fromNames)
    let effects = throwing(node.signature.effectSpecifiers?.throwsClause)
    rejectAsync(node.signature.effectSpecifiers?.asyncSpecifier)
    functionNames.append(Self.fullName("init", parameters))
    defer { functionNames.removeLast() }
    return InitializerSyntax(
      generics: generics(node.genericParameterClause, node.genericWhereClause), parameters: parameters,
      isFailable: node.optionalMark != nil, throws: effects.throws, thrown: effects.type, rethrows: effects.rethrows,
      body: node.body.map { block($0) })
  }

  mutating func deinitializer(_ node: DeinitializerDeclSyntax) -> DeclarationSyntax.Kind? {
    rejectAsync(node.effectSpecifiers?.asyncSpecifier)
    guard let body = node.body else {
      report("expected '{' for deinitializer", at: span(node))
      return nil
    }
    functionNames.append("deinit")
    defer { functionNames.removeLast() }
    return .deinitializer(block(body))
  }

  mutating func subscripting(_ node: SubscriptDeclSyntax) -> SubscriptSyntax {
    let parameters = self.parameters(node.parameterClause, labels: .fromFirstOfTwo)
    functionNames.append(Self.fullName("subscript", parameters))
    defer { functionNames.removeLast() }
    return SubscriptSyntax(
      generics: generics(node.genericParameterClause, node.genericWhereClause), parameters: parameters,
      result: type(node.returnClause.type), accessors: node.accessorBlock.map { accessors($0) } ?? AccessorsSyntax())
  }

  /// Which labels the parameters have in a call: those of operators none, those of a subscript only where two names
  /// stand.
  enum Labels { case none, fromNames, fromFirstOfTwo }

  private mutating func parameters(_ clause: FunctionParameterClauseSyntax, labels: Labels) -> [ParameterSyntax] {
    clause.parameters.map { node in
      let written = parameterType(node.type)
      let name = node.secondName ?? node.firstName
      let hasLabel = labels == .fromNames || labels == .fromFirstOfTwo && node.secondName != nil
      let end = (node.defaultValue?.value).map { span($0) } ?? node.ellipsis.map { span($0) } ?? span(node.type)
      for modifier in node.modifiers { report(.typeModifier(modifier.name.text), at: span(modifier)) }
      return ParameterSyntax(
        span: span(node.firstName).through(end),
        label: hasLabel ? node.firstName.label : nil, name: name.plainText, nameSpan: span(name), type: written.type,
        isInout: written.isInout, isVariadic: node.ellipsis != nil, ownership: written.ownership,
        attributes: active(node.attributes).map { attribute($0) },
        standard: (node.defaultValue?.value).map { expression($0) })
    }
  }

  /// `f(_:with:)`
  private static func fullName(_ name: String, _ parameters: [ParameterSyntax]) -> String {
    "\(name)(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))"
  }

  mutating func rejectAsync(_ keyword: TokenSyntax?) {
    if let keyword { report(.asyncFunction, at: span(keyword)) }
  }

  mutating func throwing(_ clause: ThrowsClauseSyntax?) -> (throws: Bool, rethrows: Bool, type: TypeSyntax?) {
    guard let clause else { return (false, false, nil) }
    let isRethrowing = clause.throwsSpecifier.tokenKind == .keyword(.rethrows)
    return (!isRethrowing, isRethrowing, clause.type.map { type($0) })
  }
}
