/// Enums: their cases, and what they have without asking.
extension Checker {
  /// Declares the cases of an enum and of the types within it, before anything is checked that may name them.
  func declareCases(_ syntax: NominalSyntax, _ declaration: DeclarationSyntax, of type: TypeDeclaration, _ scope: Scope) {
    let inner = Scope(.type(type), parent: scope)
    for member in syntax.members {
      if case .nominal(let nested) = member.kind, let nestedType = type.nestedTypes[nested.name.text] {
        declareCases(nested, member, of: nestedType, inner)
      }
    }
    guard syntax.kind == .enumeration else { return }
    var rawValues = RawValues(isUsed: type.rawType != nil)
    for member in syntax.members {
      guard case .enumCases(let cases) = member.kind else { continue }
      let isIndirect = declaration.modifiers.has("indirect") || member.modifiers.has("indirect")
      for enumCase in cases {
        attempt(enumCase.span) {
          try declare(enumCase, isIndirect: isIndirect, of: type, inner)
          try rawValues.add(enumCase, core.isIntegral(type.rawType), core.isText(type.rawType))
        }
      }
    }
    if rawValues.isSound { addRawValue(rawValues.values, syntax, to: type, inner) }
    addAllCases(syntax, to: type, inner)
  }

  private func declare(_ syntax: EnumCaseSyntax, isIndirect: Bool, of type: TypeDeclaration, _ scope: Scope) throws {
    let enumCase = ValueDeclaration(.enumCase, syntax.name, type: type.declaredType)
    enumCase.span = syntax.span
    enumCase.isStatic = true
    enumCase.isIndirect = isIndirect && !syntax.payload.isEmpty
    enumCase.generation = generation
    enumCase.implementation = .enumCase(index: type.cases.count)
    for payload in syntax.payload {
      let standard = payload.standard.map { DefaultArgument($0) }
      let parameter = ValueDeclaration.Parameter(
        label: payload.label, name: payload.label ?? "", type: try resolve(payload.type, scope), standard: standard,
        span: payload.type.span)
      enumCase.parameters.append(parameter)
      if parameter.type.isNoncopyable, !type.isNoncopyable {
        report(.ownership(.noncopyableInCopyable(syntax.name, type, parameter.type)), at: syntax.span)
      }
      guard let standard else { continue }
      pendingBodies.append { [unowned self] in
        attempt(standard.syntax.span) {
          standard.expression = try expression(standard.syntax, scope, to: parameter.type, .argument)
        }
      }
    }
    if (type.staticMembers[syntax.name] ?? []).contains(where: { $0.kind == .enumCase }) {
      throw CheckFailure(error: .redeclaration(enumCase.fullName), span: syntax.span)
    }
    try declare(enumCase, scope, owner: type)
    type.cases.append(enumCase)
  }

  /// The raw type of an enum, which is the first that it inherits; and what an enum without payloads conforms to anyway.
  func declareRawType(_ syntax: NominalSyntax, of type: TypeDeclaration, _ scope: Scope) throws {
    guard type.kind == .enumeration else { return }
    let cases = syntax.enumCases
    if cases.allSatisfy(\.payload.isEmpty), !cases.isEmpty { type.conformances.append(.init(conformed: core.hashable)) }
    guard let written = syntax.inherited.first, let rawType = try? resolve(written, scope), !rawType.isExistential else { return }
    guard core.isIntegral(rawType) || core.isText(rawType) || core.isFloatingPoint(rawType) else {
      throw CheckFailure(error: .rawTypeNotLiteral(rawType), span: written.span)
    }
    if cases.isEmpty { throw CheckFailure(error: .rawTypeWithoutCases, span: written.span) }
    type.rawType = rawType
    type.conformances.append(.init(conformed: core.rawRepresentable, associated: ["RawValue": rawType]))
  }

  // MARK: What is added

  /// `rawValue` and `init(rawValue:)`.
  private func addRawValue(_ values: [(name: String, value: ExpressionSyntax)], _ syntax: NominalSyntax, to type: TypeDeclaration,
                           _ scope: Scope) {
    guard let rawType = type.rawType, let written = syntax.inherited.first, type.members["rawValue"] == nil else { return }
    let writer = SyntaxWriter(span: syntax.name.span)
    let property = ValueDeclaration(.variable, "rawValue", type: rawType)
    property.span = syntax.name.span
    let getter = writer.switching(on: writer.name("self"), values.map { entry in
      (pattern: writer.casePattern(entry.name), body: [writer.statement(.returned(entry.value))])
    })
    implement(property, AccessorsSyntax(getter: .init(span: syntax.name.span, body: writer.block([getter]))), of: type, scope)
    type.add(property)
    let choice = writer.switching(on: writer.name("rawValue"), values.map { entry in
      (pattern: PatternSyntax(span: entry.value.span, kind: .expression(entry.value)),
       body: [writer.assignment(of: writer.implicitMember(entry.name), to: writer.name("self"))])
    }, otherwise: [writer.statement(.returned(writer.expression(.nilLiteral)))])
    let parameter = ParameterSyntax(span: syntax.name.span, label: "rawValue", name: "rawValue", nameSpan: syntax.name.span, type: written)
    let initializer = InitializerSyntax(generics: GenericsSyntax(), parameters: [parameter], isFailable: true, throws: false,
                                        body: writer.block([choice]))
    let declaration = DeclarationSyntax(span: syntax.name.span, modifiers: ModifierSyntax(), kind: .initializer(initializer))
    attempt(syntax.name.span) { try declareInitializer(initializer, declaration, of: type, scope) }
  }

  /// `allCases`, if the enum is declared to be iterable.
  private func addAllCases(_ syntax: NominalSyntax, to type: TypeDeclaration, _ scope: Scope) {
    guard type.conformance(to: core.caseIterable) != nil, type.cases.allSatisfy(\.parameters.isEmpty),
          !syntax.declares("allCases") else { return }
    let writer = SyntaxWriter(span: syntax.name.span)
    let property = ValueDeclaration(.variable, "allCases", type: core.array(type.declaredType))
    property.span = syntax.name.span
    property.isStatic = true
    let cases = writer.expression(.array(type.cases.map { writer.implicitMember($0.name) }))
    let getter = writer.block([writer.statement(.returned(cases))])
    implement(property, AccessorsSyntax(getter: .init(span: syntax.name.span, body: getter)), of: type, scope)
    type.add(property)
  }
}

extension NominalSyntax {
  var enumCases: [EnumCaseSyntax] {
    members.flatMap { member -> [EnumCaseSyntax] in
      if case .enumCases(let cases) = member.kind { cases } else { [] }
    }
  }

  /// Whether a property of the name is among the members.
  func declares(_ property: String) -> Bool {
    members.contains { member in
      guard case .variable(let variable) = member.kind else { return false }
      return variable.bindings.contains {
        if case .binding(let name, _) = $0.pattern.kind { name == property } else { false }
      }
    }
  }
}

extension CoreTypes {
  func isIntegral(_ type: Type?) -> Bool { type.map { ConstraintSystem(core: self).conforms($0, binaryInteger) == .solved } ?? false }
  func isText(_ type: Type?) -> Bool { type == self.type(string) || type == self.type(character) }
  func isFloatingPoint(_ type: Type?) -> Bool {
    type.map { ConstraintSystem(core: self).conforms($0, floatingPoint) == .solved } ?? false
  }
}
