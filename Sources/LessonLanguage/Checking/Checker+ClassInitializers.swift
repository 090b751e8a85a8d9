/// Initialisers of classes.
///
/// An initialiser of a class is a function that takes the instance, with nothing in it, and gives it back, or nil if it
/// fails. A designated one fills what its own class adds and calls one of the superclass on the same instance; a
/// convenience one calls another of its class. Whoever makes an instance makes it of the class that is named, so that an
/// inherited initialiser fills an instance of the subclass.
extension Checker {
  func implement(_ member: ValueDeclaration, _ block: BlockSyntax, _ body: FunctionBody, ofClass type: TypeDeclaration, _ scope: Scope) {
    body.delegation = member.isConvenience ? .toOwnClass : type.superclass == nil ? nil : .toSuperclass
    pendingBodies.append { [unowned self] in
      let before = problemCount
      check(block, body, member.parameters, owner: type, isMutating: false, scope)
      guard problemCount == before else { return }
      if body.delegation == .toSuperclass, !body.delegates, !ControlFlow.leaves(body.statements), let own = body.selfVariable {
        let end = Span(source: block.span.source, start: block.span.end - 1, end: block.span.end)
        if let implied = impliedSuperInitializer(of: type), let call = superCall(to: implied, in: body, own, passing: [], end) {
          body.statements.append(call)
        } else {
          return report(.inheritance(.initializerNotCalled("super.init")), at: end)
        }
      }
      requireInitialization(ofSelfIn: body, type, block.span)
    }
  }

  /// What an initialiser calls that calls none of the superclass itself.
  private func impliedSuperInitializer(of type: TypeDeclaration) -> ValueDeclaration? {
    guard let parent = type.superclassDeclaration else { return nil }
    parent.complete()
    let designated = (parent.staticMembers["init"] ?? []).filter { !$0.isConvenience }
    return designated.count == 1 ? designated.first { $0.parameters.isEmpty && !$0.isFailable } : nil
  }

  /// A call of the superclass's initialiser on `self`.
  private func superCall(to initializer: ValueDeclaration, in body: FunctionBody, _ own: Variable, passing arguments: [Variable],
                         _ span: Span) -> TypedStatement? {
    guard let parent = own.type.superclass else { return nil }
    let base = TypedExpression(.conversion(.superclass, TypedExpression(.variable(own), own.type, span)), parent, span)
    var substitution = memberSubstitution(initializer, base: parent)
    for generic in initializer.generics { substitution[generic] = .parameter(generic) }
    let call = Call(.declaration(initializer, substitution, base: base), [])
    call.bound = zip(initializer.parameters, arguments).map { parameter, variable in
      let value = TypedExpression(.variable(variable), variable.type, span)
      return .value(parameter.isInout ? TypedExpression(.inoutReference(value), value.type, span) : value)
    }
    let made = TypedExpression(.call(call), initializer.isFailable ? core.optional(parent) : parent, span)
    let value = initializer.isFailable ? failing(with: made, parent, in: body) : made
    let place = TypedExpression(.discard, parent, span)
    return TypedStatement(span: span, kind: .expression(TypedExpression(.assignment(place, value), .void, span)))
  }

  /// What an initialiser made that may fail, where the one that calls it fails with it.
  func failing(with made: TypedExpression, _ type: Type, in function: FunctionBody) -> TypedExpression {
    let value = Variable("made", type: type, isLet: true, isGlobal: false, span: made.span, function: function)
    value.introduction = .implicit
    let branches = TypedIf()
    branches.branches = [(
      [.optionalBinding(TypedPattern(kind: .binding(value), type: type), made)], [],
      TypedExpression(.variable(value), type, made.span))]
    let failure = TypedExpression(.nilLiteral, core.optional(function.initializes ?? type), made.span)
    branches.otherwise = ([TypedStatement(span: made.span, kind: .returned(failure))], nil)
    return TypedExpression(.ifElse(branches), type, made.span)
  }

  // MARK: Initialisers that are not written

  /// The initialisers that a class has without declaring them.
  ///
  /// If it declares no designated one it has those of its superclass, and if it has all of them, its convenience ones too.
  func addImpliedInitializers(to type: TypeDeclaration) {
    let parent = type.superclassDeclaration
    parent?.complete()
    let own = type.staticMembers["init"] ?? []
    let isFree = own.allSatisfy(\.isConvenience) && type.stored.allSatisfy(\.hasInitial)
    guard let parent else {
      if isFree { addPlainInitializer(to: type) }
      return
    }
    func has(_ inherited: ValueDeclaration) -> Bool { (type.staticMembers["init"] ?? []).contains { $0.overrides(inherited) } }
    let inherited = (parent.staticMembers["init"] ?? []).filter { $0.access != .privateMember }
    for designated in inherited where isFree && !designated.isConvenience && !has(designated) { addInherited(designated, to: type) }
    guard inherited.allSatisfy({ $0.isConvenience || has($0) }) else { return }
    for convenience in inherited where convenience.isConvenience && !own.contains(where: { $0.hasSameSignature(as: convenience) }) {
      addInherited(convenience, to: type)
    }
  }

  private func addPlainInitializer(to type: TypeDeclaration) {
    let member = ValueDeclaration(.initializer, "init", type: type.declaredType)
    _ = implied(member, in: type)
  }

  private func addInherited(_ inherited: ValueDeclaration, to type: TypeDeclaration) {
    guard let parent = type.superclass else { return }
    let substitution = memberSubstitution(inherited, base: parent)
    let member = ValueDeclaration(.initializer, "init", type: type.declaredType)
    member.generics = inherited.generics
    member.parameters = inherited.parameters.map { parameter in
      var own = parameter
      own.type = parameter.type.substituting(substitution)
      return own
    }
    (member.isFailable, member.throws, member.rethrows) = (inherited.isFailable, inherited.throws, inherited.rethrows)
    (member.isRequired, member.isConvenience) = (inherited.isRequired, inherited.isConvenience)
    member.overridden = inherited
    inherited.isOverridden = true
    let body = implied(member, in: type)
    let variables = member.parameters.enumerated().map { index, parameter -> Variable in
      if parameter.isInout { body.inoutParameters.insert(index + 1) }
      let known = parameter.isVariadic ? core.array(parameter.type) : parameter.type
      return Variable(parameter.name, type: known, isLet: !parameter.isInout, isGlobal: false, span: type.span, function: body)
    }
    body.parameters += variables
    if let own = body.selfVariable, let call = superCall(to: inherited, in: body, own, passing: variables, type.span) {
      body.statements = [call]
    }
  }

  /// Adds an initialiser that is not written, with a body that has no statements yet.
  private func implied(_ member: ValueDeclaration, in type: TypeDeclaration) -> FunctionBody {
    member.span = type.span
    member.isStatic = true
    member.generation = generation
    let body = circles.keep(FunctionBody(type.name + ".init", span: type.span, result: .void, parent: nil))
    body.generics = type.contextGenerics + member.generics
    body.initializes = type.declaredType
    body.delegation = member.isConvenience ? .toOwnClass : type.superclass == nil ? nil : .toSuperclass
    (body.isFailable, body.throws, body.rethrows) = (member.isFailable, member.throws, member.rethrows)
    declareSelf(of: type, body, Scope(.function(body), parent: library), isMutable: false)
    member.implementation = .body(body)
    type.add(member)
    return body
  }

  /// An initialiser that a protocol asks for has to be there in every subclass too.
  func requireRequiredInitializers(of type: TypeDeclaration, for conformed: TypeDeclaration) {
    guard type.kind == .classType, !type.isFinal else { return }
    for source in [conformed] + conformed.allConformances.map(\.conformed) {
      for requirement in source.staticMembers["init"] ?? [] where requirement.isRequirement && requirement.isLesson {
        let own = (type.staticMembers["init"] ?? []).first { $0.hasSameSignature(as: requirement) }
        guard let own, !own.isRequired, own.span != type.span else { continue }
        report(.inheritance(.initializerNotRequired(requirement.fullName, in: type.name)), at: own.span)
      }
    }
  }

  func requireInitializers(of type: TypeDeclaration, _ end: Span) {
    let own = type.staticMembers["init"] ?? []
    if own.isEmpty, let property = type.stored.first(where: { !$0.hasInitial }) {
      let notes = type.stored.filter { !$0.hasInitial }.map {
        ("stored property '\($0.name)' without initial value prevents synthesized initializers", $0.span)
      }
      return report(.inheritance(.noInitializers(type.name)), at: type.span, notes: property.span.isOfLesson ? notes : [])
    }
    guard let parent = type.superclassDeclaration else { return }
    for required in parent.staticMembers["init"] ?? [] where required.isRequired && !own.contains(where: { $0.overrides(required) }) {
      if own.allSatisfy(\.isConvenience), type.stored.allSatisfy(\.hasInitial) { continue }
      report(.inheritance(.requiredInitializerMissing(required.fullName, of: parent.name)), at: end)
    }
  }
}

/// What an initialiser of a class calls before it is done.
enum InitializerDelegation {
  case toOwnClass, toSuperclass

  var call: String { self == .toOwnClass ? "self.init" : "super.init" }
}
