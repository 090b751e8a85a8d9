import SwiftSyntax

extension Lowering {
  mutating func declaration(_ node: DeclSyntax) -> DeclarationSyntax? {
    deeper(at: node) { $0.declarationAtDepth(node) } ?? nil
  }

  private mutating func declarationAtDepth(_ node: DeclSyntax) -> DeclarationSyntax? {
    let outer = (shorthandCount, mayThrow)
    let isVariable = node.is(VariableDeclSyntax.self)
    defer { if !isVariable { (shorthandCount, mayThrow) = outer } }
    if !isVariable { shorthandCount = nil }
    guard let kind = kind(of: node) else { return nil }
    return DeclarationSyntax(span: span(node), modifiers: modifiers(node), kind: kind)
  }

  private mutating func kind(of node: DeclSyntax) -> DeclarationSyntax.Kind? {
    switch node.as(DeclSyntaxEnum.self) {
    case .variableDecl(let declaration): return .variable(variable(declaration))
    case .functionDecl(let declaration): return .function(function(declaration))
    case .initializerDecl(let declaration): return .initializer(initializer(declaration))
    case .deinitializerDecl(let declaration): return deinitializer(declaration)
    case .subscriptDecl(let declaration): return .subscripting(subscripting(declaration))
    case .structDecl(let declaration): return .nominal(nominal(declaration, .structure))
    case .classDecl(let declaration): return .nominal(nominal(declaration, .classType))
    case .enumDecl(let declaration): return .nominal(nominal(declaration, .enumeration))
    case .protocolDecl(let declaration): return .nominal(protocolType(declaration))
    case .extensionDecl(let declaration): return .extending(extending(declaration))
    case .enumCaseDecl(let declaration): return .enumCases(declaration.elements.map { enumCase($0) })
    case .typeAliasDecl(let declaration):
      return .typeAlias(
        name: name(declaration.name),
        generics: generics(declaration.genericParameterClause, declaration.genericWhereClause),
        type(declaration.initializer.value))
    case .associatedTypeDecl(let declaration):
      return .associatedType(
        name: name(declaration.name), inherited: inherited(declaration.inheritanceClause),
        requirements: requirements(declaration.genericWhereClause),
        standard: (declaration.initializer?.value).map { type($0) })
    case .operatorDecl(let declaration):
      return .operatorDeclaration(
        fixity: declaration.fixitySpecifier.text,
        name: OperatorSyntax(text: declaration.name.text, span: span(declaration.name)),
        precedenceGroup: declaration.operatorPrecedenceAndTypes?.precedenceGroup.plainText)
    case .precedenceGroupDecl(let declaration): return .precedenceGroup(name: name(declaration.name))
    case .importDecl(let declaration): return .imported(module: declaration.path.first?.name.plainText ?? "")
    default:
      reportUnsupported(node)
      return nil
    }
  }

  private mutating func reportUnsupported(_ node: DeclSyntax) {
    let place = span(node)
    switch node.as(DeclSyntaxEnum.self) {
    case .actorDecl: report(.actor, at: place)
    case .macroDecl: report(.macroDeclaration, at: place)
    case .macroExpansionDecl(let macro): if !message(macro) { report(.macro(macro.macroName.text), at: place) }
    case .poundSourceLocation: report(.sourceLocation, at: place)
    case .editorPlaceholderDecl: report(.placeholder, at: place)
    default: report("this declaration is not supported in lessons", at: place)
    }
  }

  mutating func attribute(_ node: AttributeSyntax) -> ModifierSyntax.Attribute {
    var arguments: [ArgumentSyntax]?
    if case .argumentList(let list)? = node.arguments { arguments = self.arguments(list) }
    return ModifierSyntax.Attribute(name: node.attributeName.trimmedDescription, span: span(node), type: type(node.attributeName),
                                    arguments: arguments)
  }

  private mutating func modifiers(_ node: DeclSyntax) -> ModifierSyntax {
    var result = ModifierSyntax()
    if let list = node.asProtocol((any WithModifiersSyntax).self)?.modifiers {
      for modifier in list {
        if modifier.name.tokenKind == .keyword(.async) { report(.asyncFunction, at: span(modifier)) }
        if ["private", "fileprivate", "internal", "package", "public", "open"].contains(modifier.name.text) {
          let access = (name: modifier.name.text, span: span(modifier))
          if modifier.detail == nil { result.access.append(access) } else { result.setterAccess.append(access) }
        }
        result.names.append(modifier.name.text + (modifier.detail.map { "(\($0.detail.text))" } ?? ""))
      }
    }
    if let list = node.asProtocol((any WithAttributesSyntax).self)?.attributes {
      for attribute in active(list) {
        result.attributes.append(self.attribute(attribute))
      }
    }
    return result
  }
}
