/// `@dynamicMemberLookup` and `@dynamicCallable`: what a type must have to be marked so.
extension Checker {
  /// Notes what a declaration of a type says in attributes; what they ask is checked once its members are known.
  func noteAttributes(of type: TypeDeclaration, _ declaration: DeclarationSyntax) {
    for attribute in declaration.modifiers.attributes {
      switch attribute.name {
      case "dynamicMemberLookup":
        type.hasDynamicMembers = true
        attributedTypes.append((type, attribute.name, attribute.span))
      case "dynamicCallable":
        type.isDynamicCallable = true
        attributedTypes.append((type, attribute.name, attribute.span))
      case "propertyWrapper", "resultBuilder":
        guard type.kind != .protocolType else {
          report(.attribute(.misplacedAttribute(attribute.name)), at: attribute.span)
          continue
        }
        if attribute.name == "resultBuilder" { type.isResultBuilder = true } else { type.isPropertyWrapper = true }
        attributedTypes.append((type, attribute.name, type.span))
      default: break
      }
    }
  }

  func checkAttributedTypes() {
    for (type, name, span) in attributedTypes {
      switch name {
      case "dynamicMemberLookup":
        let subscripts = dynamicSubscripts(of: type)
        if subscripts.isEmpty { report(.attribute(.dynamicMembersMissing(type)), at: span) }
        else if !subscripts.contains(where: { takesName($0) || keyPathRoot(of: $0) != nil }) {
          report(.attribute(.dynamicMembersMissing(type)), at: subscripts[0].span)
        }
      case "resultBuilder":
        if type.staticMembers["buildBlock"] == nil, type.staticMembers["buildPartialBlock"] == nil { report(.attribute(.emptyBuilder), at: span) }
      case "propertyWrapper":
        guard type.members["wrappedValue"]?.contains(where: { $0.kind == .variable }) == true else {
          report(.attribute(.wrappedValueMissing(type)), at: span)
          continue
        }
      case "dynamicCallable":
        if dynamicCalls(of: type).isEmpty { report(.attribute(.dynamicCallMissing(type)), at: span) }
      default: break
      }
    }
    attributedTypes = []
  }

  /// The subscripts of the type, and of its protocols, that take the name of a member.
  func dynamicSubscripts(of type: TypeDeclaration) -> [ValueDeclaration] {
    ([type] + type.allConformances.map(\.conformed)).flatMap { $0.members["subscript"] ?? [] }
      .filter { $0.isDynamicMember && $0.parameters.dropFirst().allSatisfy { $0.standard != nil } }
  }

  func takesName(_ member: ValueDeclaration) -> Bool {
    guard let type = member.parameters.first?.type else { return false }
    return type == .error || ConstraintSystem(core: core).conforms(type, core.expressibleByStringLiteral) == .solved
  }

  /// The root of the key path that the subscript takes, in terms of its type's parameters.
  func keyPathRoot(of member: ValueDeclaration) -> Type? {
    guard case .nominal(let declaration, let arguments)? = member.parameters.first?.type, core.keyPathRank(declaration) != nil else { return nil }
    return arguments.first
  }

  /// The methods that a call of a value of the type stands for.
  func dynamicCalls(of type: TypeDeclaration) -> [ValueDeclaration] {
    ([type] + type.allConformances.map(\.conformed)).flatMap { $0.members["dynamicallyCall"] ?? [] }
      .filter { method in
        guard method.parameters.count == 1 else { return false }
        switch method.parameters[0].label {
        case "withArguments": return core.arrayLiteralElement(of: method.parameters[0].type) != nil
        case "withKeywordArguments": return core.dictionaryLiteralEntry(of: method.parameters[0].type) != nil
        default: return false
        }
      }
  }
}

extension ValueDeclaration {
  /// Whether it is a subscript that takes the name of a member.
  var isDynamicMember: Bool { kind == .subscripting && parameters.first?.label == "dynamicMember" }
}

extension TypeDeclaration {
  /// Whether it or a protocol of it is marked so.
  func isMarked(_ mark: (TypeDeclaration) -> Bool) -> Bool { mark(self) || allConformances.contains { mark($0.conformed) } }
}

extension Type {
  /// The declarations that say what members values of the type have.
  func declarations(_ system: ConstraintSystem) -> [TypeDeclaration] {
    switch self {
    case .nominal(let declaration, _): [declaration]
    case .existential(let protocols): protocols
    case .parameter, .dependent: system.protocols(of: self)
    default: []
    }
  }
}
