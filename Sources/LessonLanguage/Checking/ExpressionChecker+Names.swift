/// What names mean: variables, functions, members and types.
extension ExpressionChecker {
  func name(_ name: NameSyntax, _ typeArguments: [TypeSyntax], _ span: Span, call: Call?) throws -> TypedExpression {
    let found = callable(scope.lookUp(name.text), call)
    if found.isEmpty {
      if checker.isDeducing, let variable = checker.announced(name.text, scope) {
        variable.isRead = true
        return TypedExpression(.variable(variable), variable.type, span)
      }
      if let type = try typeMeant(by: ExpressionSyntax(span: span, kind: .name(name, typeArguments: typeArguments))) {
        return TypedExpression(.type(type), .metatype(type), span)
      }
      if name.text == "self" {
        throw fail(.unknownName("self", nearest: nil), span)
      }
      throw fail(.unknownName(name.text, nearest: NearestName.of(name.text, among: scope.allNames)), span)
    }
    if let first = found.first, first.isStatic, first.owner != nil, first.kind != .initializer, !name.text.isOperatorName,
       let own = scope.lookUp("self").first, !own.type.isMetatype {
      throw fail(.staticMemberOnInstance(name.text, first.owner?.declaredType ?? .error), span)
    }
    if found.count == 1, let expression = try variable(found[0], span) { return expression }
    if found.count > 1, let first = found.first, first.kind == .variable, let expression = try variable(first, span) {
      return expression
    }
    guard let base = try implicitSelf(for: found, span) else {
      return try overloaded(name.text, base: nil, candidates(found, labels: name.labels, base: nil), span, call)
    }
    if let call, let outer = outerMeant(by: found, call) {
      return try overloaded(name.text, base: nil, candidates(outer, labels: name.labels, base: nil), span, call)
    }
    // The same as with `self.` before it.
    let members = checker.members(named: name.text, of: base.type, system: system)
    let fitting = members.filter { member in name.labels.map { $0 == member.declaration.parameters.map { $0.label ?? "" } } ?? true }
    return try overloaded(name.text, base: base, fitting.isEmpty ? candidates(found, labels: name.labels, base: base.type) : fitting, span, call)
  }

  /// What a name can mean that is called: where functions have the name of a variable which is none, they are meant.
  private func callable(_ found: [ValueDeclaration], _ call: Call?) -> [ValueDeclaration] {
    guard call != nil, found.first?.kind == .variable, found.first?.owner != nil else { return found }
    let functions = found.filter { $0.kind == .function && $0.owner === found[0].owner }
    if functions.isEmpty { return found }
    switch found[0].type {
    case .function, .variable, .error: return found
    default: return functions
    }
  }

  /// Functions outside the type, where no member takes the arguments: `max(a, b)` in an extension of a sequence.
  private func outerMeant(by found: [ValueDeclaration], _ call: Call) -> [ValueDeclaration]? {
    // The arguments themselves are not known yet.
    func takes(_ declaration: ValueDeclaration) -> Bool {
      var open = declaration.parameters[...]
      return (call.labels ?? []).allSatisfy { label in
        guard let index = open.firstIndex(where: { $0.label == label }) else { return false }
        if !open[index].isVariadic { open = open[(index + 1)...] }
        return true
      }
    }
    if found.contains(where: { $0.owner != nil && ($0.kind == .variable || takes($0)) }) { return nil }
    let outer = checker.block.lookUp(found[0].name).filter { $0.owner == nil && $0.kind == .function && takes($0) }
    return outer.isEmpty ? nil : outer
  }

  /// The expression for a variable; nil if the declaration is something else.
  private func variable(_ declaration: ValueDeclaration, _ span: Span) throws -> TypedExpression? {
    guard declaration.kind == .variable else { return nil }
    warnOfDeprecated(declaration, span)
    if case .local(let variable) = declaration.implementation {
      checker.noteUse(of: variable, in: scope)
      if declaration.type == .error { involvesBroken = true }
      return reference(TypedExpression(.variable(variable), declaration.type, span), to: declaration)
    }
    checker.noteUse(of: declaration, in: scope)
    if declaration.owner == nil || declaration.isStatic && !isClassComputed(declaration) {
      let own = declaration.isStatic ? staticSelf(declaration) : [:]
      return reference(TypedExpression(.property(base: nil, declaration, own), declaration.type.substituting(own), span), to: declaration)
    }
    guard let base = try implicitSelf(for: [declaration], span) else { return nil }
    let substitution = checker.memberSubstitution(declaration, base: base.type)
    return reference(TypedExpression(
      .property(base: base, declaration, substitution), declaration.type.substituting(substitution), span), to: declaration)
  }

  /// Whether it is a computed property of a class itself, whose getter knows the class.
  private func isClassComputed(_ declaration: ValueDeclaration) -> Bool {
    guard declaration.isOfClass, declaration.isStatic, case .computed = declaration.implementation,
          let own = scope.lookUp("self").first, case .local(let variable) = own.implementation else { return false }
    return variable.type.isMetatype
  }

  /// Whose static member a protocol's is where its name stands alone.
  private func staticSelf(_ declaration: ValueDeclaration) -> Substitution {
    guard let own = declaration.owner?.selfParameter, let type = scope.enclosingType else { return [:] }
    return [own: type.declaredType]
  }

  private func implicitSelf(for found: [ValueDeclaration], _ span: Span) throws -> TypedExpression? {
    if let member = found.first, member.isOfClass, member.isStatic, member.kind != .initializer, !member.isMemberOperator,
       let own = scope.lookUp("self").first, case .local(let variable) = own.implementation, variable.type.isMetatype {
      checker.noteUse(of: variable, in: scope)
      return TypedExpression(.variable(variable), variable.type, span)
    }
    guard let member = found.first, member.owner != nil, !member.isStatic, member.kind != .enumCase,
          member.kind != .initializer else { return nil }
    guard let own = scope.lookUp("self").first, case .local(let variable) = own.implementation else {
      throw fail(.instanceMemberOnType(member.name, member.owner?.declaredType ?? .error), span)
    }
    checker.noteUse(of: variable, in: scope)
    return TypedExpression(.variable(variable), variable.type, span)
  }

  private func candidates(_ found: [ValueDeclaration], labels: [String]?, base: Type?) -> [OverloadedReference.Candidate] {
    let fitting = labels.map { wanted in found.filter { $0.parameters.map { $0.label ?? "" } == wanted } } ?? found
    return (fitting.isEmpty ? found : fitting).map { declaration in
      if declaration.isMemberOperator { return .init(declaration: declaration, substitution: [:]) }
      if let base, let own = declaration.owner?.selfParameter { return .init(declaration: declaration, substitution: [own: base]) }
      if declaration.isStatic, declaration.owner?.selfParameter != nil {
        return .init(declaration: declaration, substitution: staticSelf(declaration))
      }
      let own = declaration.owner.map { $0.substitution($0.generics.map { .parameter($0) }) } ?? [:]
      return .init(declaration: declaration, substitution: own)
    }
  }

  func overloaded(_ name: String, base: TypedExpression?, _ candidates: [OverloadedReference.Candidate], _ span: Span,
                  _ call: Call?) throws -> TypedExpression {
    let reference = OverloadedReference(name, base: base, candidates: try writtenOut(candidates, call, span))
    reference.call = call
    let expression = TypedExpression(.overloaded(reference), system.fresh(span), span)
    system.add(.overload(expression))
    return expression
  }

  // MARK: Members

  func member(_ base: ExpressionSyntax?, _ name: NameSyntax, _ typeArguments: [TypeSyntax], _ span: Span, call: Call?) throws
    -> TypedExpression
  {
    let result = TypedExpression(.error, system.fresh(span), span)
    result.place = name.span
    let arguments = try typeArguments.map { try checker.resolve($0, scope) }
    if let base, isStandardLibrary(base) {
      return try within(checker.library) { try self.name(name, typeArguments, span, call: call) }
    }
    guard let base else {
      let chain = chainContext
      chainContext = nil
      let context = chain ?? system.fresh(span)
      system.add(.member(MemberReference(
        base: nil, implicitBase: context, name: name, expression: result, call: call, typeArguments: arguments)))
      if chain != nil { return result }
      if call == nil { system.add(.equal(result.type, context, .argument, span)) }
      else { implicitBases[ObjectIdentifier(result)] = context }
      return result
    }
    if try dynamicSelf(base) == nil, let type = try typeMeant(by: base) {
      if name.text == "self" { return TypedExpression(.type(type), .metatype(type), span) }
      let owner = TypedExpression(.type(type), .metatype(type), base.span)
      if name.text == "init" {
        var candidates = checker.initializers(of: type, system: system)
        if candidates.isEmpty { throw lacksInitializers(type, name.span) }
        if let labels = name.labels { candidates = candidates.filter { $0.declaration.parameters.map { $0.label ?? "" } == labels } }
        let reference = OverloadedReference("init", base: nil, candidates: candidates)
        reference.call = call
        result.kind = .overloaded(reference)
        system.add(.overload(result))
        return result
      }
      system.add(.member(MemberReference(
        base: owner, implicitBase: nil, name: name, expression: result, call: call, typeArguments: arguments)))
      return result
    }
    let owner = try dynamicSelf(base) ?? generate(base)
    if name.text == "self" { return owner }
    try addMember(MemberReference(
      base: owner, implicitBase: nil, name: name, expression: result, call: call, typeArguments: arguments))
    return result
  }

  /// `Self` within a class's members: the class of the instance, or the one that the member is used on.
  func dynamicSelf(_ syntax: ExpressionSyntax) throws -> TypedExpression? {
    guard case .name(let name, _) = syntax.kind, name.text == "Self", let type = scope.enclosingType, type.kind == .classType,
          let own = scope.lookUp("self").first, case .local(let variable) = own.implementation else { return nil }
    checker.noteUse(of: variable, in: scope)
    let value = TypedExpression(.variable(variable), variable.type, syntax.span)
    return variable.type.isMetatype ? value : TypedExpression(.conversion(.dynamicType, value), .metatype(variable.type), syntax.span)
  }

  /// `Swift` before a name: the library's meaning of it, whatever the lesson declares.
  private func isStandardLibrary(_ syntax: ExpressionSyntax) -> Bool {
    guard case .name(let name, _) = syntax.kind, ["Swift", "Foundation"].contains(name.text) else { return false }
    return scope.lookUp(name.text).isEmpty && scope.lookUpType(name.text) == nil
  }

  /// The type that an expression names, with fresh variables for generic arguments that were left out.
  func typeMeant(by syntax: ExpressionSyntax) throws -> Type? {
    func resolve(_ kind: TypeSyntax.Kind) throws -> Type {
      try checker.resolve(TypeSyntax(span: syntax.span, kind: kind), scope,
                          open: { self.system.fresh(syntax.span, name: $0.name) })
    }
    switch syntax.kind {
    case .type(let type):
      return try resolve(type.kind)
    case .name(let name, let arguments):
      guard name.labels == nil, scope.lookUp(name.text).isEmpty, scope.lookUpType(name.text) != nil || scope.lookUpAlias(name.text) != nil
              || scope.lookUpPacked(name.text) != nil
              || ["Self", "Any", "Void"].contains(name.text)
      else { return nil }
      return try resolve(.name(name.text, arguments: arguments))
    case .member(let base?, let name, let arguments) where isStandardLibrary(base):
      return try within(checker.library) {
        try typeMeant(by: ExpressionSyntax(span: syntax.span, kind: .name(name, typeArguments: arguments)))
      }
    case .member(let base?, let name, let arguments):
      guard let outer = try typeMeant(by: base), case .nominal(let declaration, _) = outer,
            declaration.lineage.contains(where: { $0.nestedTypes[name.text] != nil }) else { return nil }
      return try resolve(.member(TypeSyntax(span: base.span, kind: typeKind(base)), name.text, arguments: arguments))
    case .array(let elements) where elements.count == 1:
      return try typeMeant(by: elements[0]).map { core.array($0) }
    case .tuple(let elements) where elements.count > 1:
      // The elements of `[(Int, String)]()`.
      let types = try elements.compactMap { element in try typeMeant(by: element.value).map { Type.TupleElement(label: element.label, type: $0) } }
      return types.count == elements.count ? .tuple(types) : nil
    case .dictionary(let entries) where entries.count == 1:
      guard let key = try typeMeant(by: entries[0].key), let value = try typeMeant(by: entries[0].value),
            let dictionary = core.byName["Dictionary"] else { return nil }
      return .nominal(dictionary, [key, value])
    case .optionalLink(let inner):
      return try typeMeant(by: inner).map { core.optional($0) }
    case .parenthesized(let inner), .optionalChain(let inner):
      return try typeMeant(by: inner)
    default:
      return nil
    }
  }

  private func typeKind(_ syntax: ExpressionSyntax) -> TypeSyntax.Kind {
    switch syntax.kind {
    case .name(let name, let arguments): .name(name.text, arguments: arguments)
    case .member(let base?, let name, let arguments):
      .member(TypeSyntax(span: base.span, kind: typeKind(base)), name.text, arguments: arguments)
    default: .wildcard
    }
  }
}
