/// Whether what is declared uses only types that can be seen as far as itself.
///
/// It looks at declarations as they were written, when everything of the block has its type: a lesson's own modifiers are
/// rare, and what nobody may see has no part in finding out what the code means.
extension Checker {
  /// Of what a file declares outside of functions.
  func checkAccess(_ statements: [StatementSyntax], _ scope: Scope) {
    for case .declaration(let declaration) in statements.map(\.kind) { checkAccess(declaration, in: nil, scope) }
  }

  private func checkAccess(_ declaration: DeclarationSyntax, in owner: TypeDeclaration?, _ scope: Scope) {
    guard requireApplicable(declaration, in: owner) else { return }
    let place = AccessPlace(declaration: declaration, owner: owner, visibility: visibility(declaration.modifiers, in: owner), scope: scope)
    switch declaration.kind {
    case .nominal(let nominal): checkAccess(nominal, place)
    case .extending(let syntax): checkAccess(syntax, declaration, scope)
    case .variable(let variable): checkAccess(variable, place)
    case .function(let function):
      let subject = owner == nil ? "function" : "method", generics = function.generics
      report(function.parameters.map { use(of: $0.type, "parameter uses", place, subject, generics) }
        + [function.result].compactMap { $0 }.map { use(of: $0, "result uses", place, subject, generics) }, at: function.name.span, place)
      report(generics, of: declaration.kindWord(in: owner), at: function.name.span, place)
    case .initializer(let initializer):
      let generics = initializer.generics, span = declaration.spanBehindModifiers
      report(initializer.parameters.map { use(of: $0.type, "parameter uses", place, "initializer", generics) }, at: span, place)
      report(generics, of: "initializer", at: span, place)
    case .subscripting(let syntax):
      let generics = syntax.generics, span = declaration.spanBehindModifiers
      report(syntax.parameters.map { use(of: $0.type, "index uses", place, "subscript", generics) }
        + [use(of: syntax.result, "element type uses", place, "subscript", generics)], at: span, place)
      report(generics, of: "subscript", at: span, place)
    case .typeAlias(let name, let generics, let type):
      report([use(of: type, "underlying type uses", place, "type alias", generics)], at: name.span, place)
    case .associatedType(let name, let inherited, _, let standard):
      for (types, ending) in [(inherited, "requirement"), (standard.map { [$0] } ?? [], "default definition")] {
        for type in types {
          let used = visibility(of: type, scope)
          guard !place.visibility.isWithin(used) else { continue }
          report(.access(.associatedTypeExposes(of: place.visibility, used, inIts: ending)), at: name.span)
        }
      }
    case .enumCases(let cases):
      guard let owner else { return }
      for enumCase in cases {
        let used = enumCase.payload.reduce(Visibility.everywhere) { $0.narrowed(by: visibility(of: $1.type, scope)) }
        if !owner.visibility.isWithin(used) { report(.access(.enumCaseExposes(of: owner.visibility, used)), at: enumCase.span) }
      }
    case .deinitializer, .operatorDeclaration, .precedenceGroup, .imported: break
    }
  }

  private func checkAccess(_ syntax: NominalSyntax, _ place: AccessPlace) {
    guard let type = place.owner?.nestedTypes[syntax.name.text] ?? place.scope.ownDeclaration(syntax.name.text) else { return }
    let inner = Scope(.type(type), parent: place.scope)
    var own = place
    own.visibility = type.visibility
    if let superclass = type.superclass {
      report([AccessUse(subject: "class", part: "its superclass is", used: visibility(of: superclass), ending: "")], at: syntax.name.span, own)
    }
    if type.kind == .protocolType {
      report(syntax.inherited.map {
        AccessUse(subject: "protocol", part: "it refines", used: visibility(of: $0, inner), ending: " protocol")
      }, at: syntax.name.span, own)
    } else {
      report(syntax.generics, of: "generic \(syntax.kind.rawValue)", at: syntax.name.span, own)
    }
    for member in syntax.members { checkAccess(member, in: type, inner) }
  }

  private func checkAccess(_ syntax: ExtensionSyntax, _ declaration: DeclarationSyntax, _ scope: Scope) {
    guard let type = try? resolve(syntax.extended, scope, open: { .parameter($0) }) else { return }
    let extended: TypeDeclaration
    switch type {
    case .nominal(let declaration, _): extended = declaration
    case .existential(let protocols) where protocols.count == 1: extended = protocols[0].base
    default: return
    }
    let written = declaration.modifiers.access.first
    if let written {
      if !syntax.inherited.isEmpty { return report(.access(.onConformance(written.name)), at: written.span) }
      if !Self.visibility(written.name, in: nil).isWithin(extended.visibility), extended.span.isOfLesson {
        report(.access(.extensionCannotBe(written.name, of: extended.visibility, kind: extended.kind.accessWord)), at: written.span)
      }
    }
    let outer = (isInExtension, extensionDefault)
    (isInExtension, extensionDefault) = (true, extensionDefault(declaration.modifiers))
    defer { (isInExtension, extensionDefault) = outer }
    let inner = Scope(.type(extended), parent: scope)
    for member in syntax.members {
      if let written { warnOfLevel(of: member, inExtensionThatIs: written.name) }
      checkAccess(member, in: extended, inner)
    }
  }

  private func checkAccess(_ syntax: VariableSyntax, _ place: AccessPlace) {
    let subject = place.owner != nil ? "property" : syntax.isLet ? "constant" : "variable"
    for binding in syntax.bindings {
      if let written = binding.type {
        report([use(of: written, "type uses", place, subject, GenericsSyntax())], at: binding.pattern.span, place)
        continue
      }
      for name in binding.pattern.namesWithSpans {
        guard let type = declared(name.name, place) else { continue }
        report([AccessUse(subject: subject, part: "its type '\(type)' uses", used: visibility(of: type))], at: name.span, place)
      }
    }
  }

  private func declared(_ name: String, _ place: AccessPlace) -> Type? {
    guard let owner = place.owner else { return place.scope.values[name]?.first { $0.kind == .variable }?.type }
    let members = (owner.members[name] ?? []) + (owner.staticMembers[name] ?? [])
    return members.first { $0.kind == .variable && $0.generation == generation }?.type
  }

  // MARK: Uses

  private func use(of type: TypeSyntax, _ part: String, _ place: AccessPlace, _ subject: String, _ generics: GenericsSyntax) -> AccessUse {
    AccessUse(subject: subject, part: "its " + part,
              used: visibility(of: type, place.scope, except: Set(generics.parameters.map(\.name))))
  }

  /// Reports the use of the narrowest type, if fewer may see it than the declaration.
  private func report(_ uses: [AccessUse], at span: Span, _ place: AccessPlace) {
    var narrowest: AccessUse?
    for use in uses where !(narrowest?.used ?? .everywhere).isWithin(use.used) { narrowest = use }
    guard let narrowest, !place.visibility.isWithin(narrowest.used) else { return }
    report(.access(.exposes(narrowest, declared: place.declaredWord, isOutsideTypes: place.owner == nil)), at: span)
  }

  private func report(_ generics: GenericsSyntax, of subject: String, at span: Span, _ place: AccessPlace) {
    let asked = generics.parameters.compactMap(\.inherited).map { use(of: $0, "generic parameter uses", place, subject, GenericsSyntax()) }
    report(asked + generics.requirements.flatMap(\.types).map { use(of: $0, "generic requirement uses", place, subject, generics) },
           at: span, place)
  }
}

/// A declaration whose types are looked at.
private struct AccessPlace {
  var declaration: DeclarationSyntax
  var owner: TypeDeclaration?
  var visibility: Visibility
  var scope: Scope

  /// The level that was written, or that of the protocol around it.
  var declaredWord: String? {
    if let written = declaration.modifiers.access.first { return written.name }
    return owner?.kind == .protocolType ? owner?.visibility.word : nil
  }
}

extension RequirementSyntax {
  fileprivate var types: [TypeSyntax] {
    switch self {
    case .conformance(let type, let other), .sameType(let type, let other): [type, other]
    }
  }
}

extension DeclarationSyntax {
  /// What messages call it.
  func kindWord(in owner: TypeDeclaration?) -> String {
    let isStatic = modifiers.has("static") || modifiers.has("class")
    switch kind {
    case .function: return owner == nil ? "global function" : isStatic ? modifiers.has("class") ? "class method" : "static method" : "instance method"
    case .variable(let variable):
      if owner == nil { return variable.isLet ? "let" : "var" }
      return isStatic ? modifiers.has("class") ? "class property" : "static property" : "property"
    case .initializer: return "initializer"
    case .subscripting: return "subscript"
    case .nominal(let nominal): return nominal.kind.rawValue
    case .typeAlias: return "type alias"
    default: return "declaration"
    }
  }
}
