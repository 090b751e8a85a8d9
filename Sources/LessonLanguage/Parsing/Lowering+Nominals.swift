import SwiftSyntax

extension Lowering {
  mutating func nominal<Node: NamedDeclSyntax & WithGenericParametersSyntax & DeclGroupSyntax>(
    _ node: Node, _ kind: NominalSyntax.Kind
  ) -> NominalSyntax {
    functionNames.append(node.name.plainText)
    defer { functionNames.removeLast() }
    return NominalSyntax(kind: kind, name: name(node.name),
                         generics: generics(node.genericParameterClause, node.genericWhereClause),
                         inherited: inherited(node.inheritanceClause), members: members(node.memberBlock))
  }

  /// The primary associated types of a protocol stand where the generic parameters of other types do.
  mutating func protocolType(_ node: ProtocolDeclSyntax) -> NominalSyntax {
    var generics = GenericsSyntax(requirements: requirements(node.genericWhereClause))
    for type in node.primaryAssociatedTypeClause?.primaryAssociatedTypes ?? [] {
      generics.parameters.append(GenericsSyntax.Parameter(name: type.name.plainText, span: span(type.name)))
    }
    return NominalSyntax(kind: .protocolType, name: name(node.name), generics: generics,
                         inherited: inherited(node.inheritanceClause), members: members(node.memberBlock))
  }

  mutating func extending(_ node: ExtensionDeclSyntax) -> ExtensionSyntax {
    ExtensionSyntax(extended: type(node.extendedType), inherited: inherited(node.inheritanceClause),
                    requirements: requirements(node.genericWhereClause), members: members(node.memberBlock))
  }

  mutating func enumCase(_ node: EnumCaseElementSyntax) -> EnumCaseSyntax {
    let payload = (node.parameterClause?.parameters ?? []).map { parameter in
      EnumCaseSyntax.Payload(label: parameter.firstName.flatMap { $0.label }, type: type(parameter.type),
                             standard: (parameter.defaultValue?.value).map { expression($0) })
    }
    return EnumCaseSyntax(span: span(node.name), name: node.name.plainText, payload: payload,
                          rawValue: (node.rawValue?.value).map { expression($0) })
  }

  private mutating func members(_ block: MemberBlockSyntax) -> [DeclarationSyntax] {
    members(block.members)
  }

  private mutating func members(_ nodes: MemberBlockItemListSyntax) -> [DeclarationSyntax] {
    nodes.flatMap { node -> [DeclarationSyntax] in
      guard let conditional = node.decl.as(IfConfigDeclSyntax.self) else { return declaration(node.decl).map { [$0] } ?? [] }
      guard case .decls(let inner)? = active(conditional) else { return [] }
      return deeper(at: node) { $0.members(inner) } ?? []
    }
  }
}
