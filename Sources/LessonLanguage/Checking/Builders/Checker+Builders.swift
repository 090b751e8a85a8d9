/// Where result builders are asked for.
extension Checker {
  /// The builder among attributes.
  func builder(among attributes: [ModifierSyntax.Attribute], _ scope: Scope) throws -> Type? {
    for attribute in attributes where !Self.harmless.contains(attribute.name) {
      guard attributedType(attribute, scope)?.isResultBuilder == true else { continue }
      return try resolve(attribute.type, scope)
    }
    return nil
  }

  /// The builder of a member: its own, or the one that the requirement has which it implements.
  func builder(of member: ValueDeclaration, _ declaration: DeclarationSyntax, in type: TypeDeclaration?, _ scope: Scope) throws -> Type? {
    if let own = try builder(among: declaration.modifiers.attributes, scope) { return own }
    guard let type, type.kind != .protocolType else { return nil }
    for conformance in type.allConformances {
      let table = member.isStatic ? conformance.conformed.staticMembers : conformance.conformed.members
      for requirement in table[member.name] ?? [] where requirement.isRequirement && requirement.fullName == member.fullName {
        if let builder = requirement.builder { return builder }
      }
    }
    return nil
  }

  /// Checks a body with a builder; nil if a `return` in it says what its value is.
  func buildBody(_ statements: [StatementSyntax], by builder: Type, _ body: FunctionBody, _ scope: Scope, _ span: Span) throws -> ExpressionSyntax? {
    if statements.containsReturn { return nil }
    let made = BuilderBody(self, builder)
    let (built, value) = try made.body(statements, scope, span)
    body.statements += built
    return value
  }
}

extension [StatementSyntax] {
  /// Whether a `return` is among them, apart from those in functions and closures within.
  var containsReturn: Bool {
    contains { statement in
      switch statement.kind {
      case .returned: true
      case .expression(let expression):
        switch expression.kind {
        case .ifElse(let conditional):
          ([conditional.then] + conditional.elseIfs.map(\.body) + [conditional.otherwise].compactMap { $0 }).contains { $0.statements.containsReturn }
        case .switched(let choice): choice.cases.contains { $0.body.containsReturn }
        default: false
        }
      case .forIn(_, let loop): loop.body.statements.containsReturn
      case .whileLoop(_, _, let body), .repeatLoop(_, let body, _), .guarded(_, let body): body.statements.containsReturn
      case .labelled(_, let inner): [inner].containsReturn
      case .doCatch(_, _, let body, let catches): body.statements.containsReturn || catches.contains { $0.body.statements.containsReturn }
      default: false
      }
    }
  }
}
