import SwiftSyntax

extension Lowering {
  mutating func closure(_ node: ClosureExprSyntax) -> ClosureSyntax {
    let outer = (shorthandCount, mayThrow)
    defer { (shorthandCount, mayThrow) = outer }
    let signature = node.signature
    for attribute in active(signature?.attributes ?? []) { rejectClosureAttribute(attribute) }
    rejectAsync(signature?.effectSpecifiers?.asyncSpecifier)
    let captures = signature?.capture.map { self.captures($0) } ?? []
    shorthandCount = 0
    let effects = throwing(signature?.effectSpecifiers?.throwsClause)
    mayThrow = effects.throws
    let parameters = signature?.parameterClause.map { self.parameters($0) }
    let body = statements(node.statements)
    return ClosureSyntax(
      span: span(node), captures: captures, parameters: parameters, shorthandCount: shorthandCount ?? 0,
      throws: mayThrow, thrown: effects.type,
      result: (signature?.returnClause?.type).map { type($0) }, body: body)
  }

  private mutating func rejectClosureAttribute(_ attribute: AttributeSyntax) {
    let name = attribute.attributeName.trimmedDescription
    if name != "Sendable" { report(.closureAttribute(name), at: span(attribute)) }
  }

  private mutating func captures(_ node: ClosureCaptureClauseSyntax) -> [ClosureSyntax.Capture] {
    node.items.map { item in
      let value = item.initializer.map { expression($0.value) }
        ?? make(item.name, .name(name(item.name), typeArguments: []))
      return ClosureSyntax.Capture(name: item.name.plainText, span: span(item.name), value: value,
                                   ownership: item.specifier?.specifier.text)
    }
  }

  private mutating func parameters(_ clause: ClosureSignatureSyntax.ParameterClause) -> [ClosureSyntax.Parameter] {
    switch clause {
    case .simpleInput(let list):
      return list.map { ClosureSyntax.Parameter(name: $0.name.plainText, span: span($0.name)) }
    case .parameterClause(let clause):
      return clause.parameters.map { node in
        if node.secondName != nil, node.firstName.tokenKind != .wildcard {
          report("closure cannot have keyword arguments", at: span(node.firstName))
        }
        let name = node.secondName ?? node.firstName
        let written = node.type.map { parameterType($0) }
        return ClosureSyntax.Parameter(name: name.plainText, span: span(name), type: written?.type,
                                       isInout: written?.isInout ?? false, isVariadic: node.ellipsis != nil,
                                       attributes: active(node.attributes).map { attribute($0) })
      }
    }
  }
}
