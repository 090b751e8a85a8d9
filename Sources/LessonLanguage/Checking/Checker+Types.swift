/// What written types mean.
extension Checker {
  /// - Parameter open: Gives the arguments of a generic type that was written without them; an error if nil.
  func resolve(_ syntax: TypeSyntax, _ scope: Scope, open: ((GenericParameter) -> Type)? = nil) throws -> Type {
    func fail(_ error: CheckError) -> CheckFailure { CheckFailure(error: error, span: syntax.span) }
    if syntax.isEscaping { throw fail(.escapingWithoutFunction) }
    switch syntax.kind {
    case .name(let name, let arguments):
      if name == "Self", let owner = scope.enclosingType { return owner.declaredType }
      if name == "Any" { return .any }
      if name == "Void" { return .void }
      if let alias = scope.lookUpAlias(name) { return try apply(alias, arguments, scope, syntax, open) }
      if scope.lookUpType(name) == nil, let packed = scope.lookUpPacked(name) { return try apply(packed, arguments, scope, syntax, open) }
      guard let found = scope.lookUpType(name) else {
        throw fail(.unknownType(name, nearest: NearestName.of(name, among: typeNames(scope))))
      }
      return try apply(found, arguments, scope, syntax, open)
    case .member(let base, let name, let arguments):
      if case .name("Swift", _) = base.kind, scope.lookUpType("Swift") == nil {
        return try resolve(TypeSyntax(span: syntax.span, kind: .name(name, arguments: arguments)), library, open: open)
      }
      let outer = try resolve(base, scope, open: open)
      if case .nominal(let declaration, let outerArguments) = outer {
        if let visibility = declaration.typeVisibility(name), !scope.sees(visibility) {
          throw CheckFailure(error: .access(.inaccessible(name)), span: syntax.span.last(name))
        }
        if let nested = declaration.lineage.lazy.compactMap({ $0.nestedTypes[name] }).first {
          let own = nested.declaredArguments.dropFirst(nested.inheritedGenericCount)
          let inherited = nested.inheritsGenerics ? outerArguments : []
          return try apply(.nominal(nested, inherited + own), arguments, scope, syntax, open)
        }
        if let alias = declaration.aliases[name] { return alias }
        if let alias = declaration.genericAliases[name] { return try apply(alias, arguments, scope, syntax, open) }
      }
      if outer.isGeneric {
        let known = ConstraintSystem(core: core, assumptions: scope.allAssumptions).protocols(of: outer)
        for conformed in known {
          if let alias = conformed.aliases[name], let own = conformed.selfParameter { return alias.substituting([own: outer]) }
        }
        guard known.contains(where: { $0.allAssociatedTypes.contains { $0.name == name } }) else {
          throw fail(.unknownMemberType(name, outer))
        }
        return outer.associatedType(name)
      }
      if case .nominal(let declaration, _) = outer { inferAssociatedTypes(of: declaration) }
      let associated = outer.associatedType(name)
      if associated == .error, case .nominal(let declaration, _) = outer,
         declaration.allConformances.contains(where: { $0.conformed.associatedTypes.contains { $0.name == name } }) {
        // It follows from members that are not known yet.
        return .dependent(outer, name)
      }
      if associated == .error || associated == .dependent(outer, name) {
        throw fail(.unknownMember(.metatype(outer), name, nearest: nil))
      }
      return associated
    case .optional(let wrapped), .implicitlyUnwrapped(let wrapped):
      return core.optional(try resolve(wrapped, scope, open: open))
    case .array(let element):
      let type = try resolve(element, scope, open: open)
      if type.isNoncopyable { throw fail(.doesNotConform(type, core.copyable)) }
      return core.array(type)
    case .dictionary(let key, let value):
      let keyType = try resolve(key, scope, open: open)
      try require(keyType, core.hashable, scope, syntax.span)
      return core.dictionary(keyType, try resolve(value, scope, open: open))
    case .tuple(let elements):
      if elements.count == 1 { return try resolve(elements[0].type, scope, open: open) }
      return .tuple(try elements.map { .init(label: $0.label, type: try resolve($0.type, scope, open: open)) })
    case .function(let function):
      let thrown = try thrown(function.throws, function.thrown, scope, open: open)
      return .function(FunctionType(
        parameters: try function.parameters.map {
          .init(type: try resolve($0.type.withoutEscaping, scope, open: open), isInout: $0.isInout, isVariadic: $0.isVariadic)
        },
        result: try resolve(function.result, scope, open: open), throws: thrown.throws, thrown: thrown.type))
    case .metatype(let instance):
      return .metatype(try resolve(instance, scope, open: open))
    case .any(let inner), .some(let inner):
      // What the elements of such a value are would not be known.
      if case .name(let name, let arguments) = inner.kind, arguments.count == 1, scope.lookUpType(name) == library.lookUpType(name),
         let erasure = core.erasure(of: name, try resolve(arguments[0], scope, open: open)) { return erasure }
      let known = try resolve(inner, scope, open: open)
      if case .existential(let protocols) = known,
         let applied = protocols.first(where: { $0.associatedArguments.first?.0 == "Element" && !$0.span.isOfLesson }) {
        throw fail(.unsupported(.partlyKnown, applied.base.name))
      }
      return known
    case .composition(let parts):
      var protocols: [TypeDeclaration] = []
      for part in parts {
        switch try resolve(part, scope) {
        case .existential(let more): protocols += more
        case .nominal(let declaration, let arguments) where declaration.kind == .classType:
          let asked = arguments.isEmpty ? declaration : TypeDeclaration(TypeApplication(base: declaration, arguments: arguments))
          if let other = protocols.first(where: { $0.kind == .classType }), other != asked {
            throw CheckFailure(error: .inheritance(.severalClasses(asked.asClass, other.asClass)), span: part.span)
          }
          protocols.append(asked)
        default: throw fail(.unsupported(.composition))
        }
      }
      return .existential(protocols)
    case .known(let type):
      guard type.hasVariables, case .nominal(let declaration, let arguments) = type else { return type }
      // What another expression leaves open is open here too.
      guard let open else { throw fail(.cannotInfer(declaration.generics.first?.name ?? "T")) }
      return .nominal(declaration, zip(declaration.generics, arguments).map { $1.hasVariables ? open($0) : $1 })
    case .packExpansion, .packElement:
      throw fail(.unsupported(.packHere))
    case .suppressed:
      throw fail(.unsupported(.suppressedType))
    case .wildcard:
      throw fail(.missingTypeAnnotation)
    }
  }

  private func apply(_ found: Type, _ arguments: [TypeSyntax], _ scope: Scope, _ syntax: TypeSyntax,
                     _ open: ((GenericParameter) -> Type)?) throws -> Type {
    if case .parameter(let own) = found, let declaration = own.protocols.first, declaration.selfParameter === own {
      return .existential([arguments.isEmpty ? declaration : try apply(declaration, arguments, scope, syntax, open)])
    }
    if case .existential(let protocols) = found, let declaration = protocols.first, protocols.count == 1, !arguments.isEmpty {
      return .existential([try apply(declaration, arguments, scope, syntax, open)])
    }
    guard case .nominal(let declaration, let declared) = found else { return found }
    let inherited = declared.prefix(declaration.inheritedGenericCount)
    let own = declaration.generics.dropFirst(inherited.count)
    if arguments.isEmpty {
      // An alias may stand for a generic type with its arguments.
      let isApplied = declared.dropFirst(inherited.count) != declaration.declaredArguments.dropFirst(inherited.count)
      if own.isEmpty || isApplied { return found }
      // Inside its own declaration the bare name means the type with its own parameters.
      if scope.isInside(declaration) { return found }
      if let open { return .nominal(declaration, inherited + own.map(open)) }
    }
    guard arguments.count == own.count else {
      throw CheckFailure(
        error: .genericCount(found, expected: own.count, got: arguments.count), span: syntax.span)
    }
    let types = try arguments.map { try resolve($0, scope, open: open) }
    for (generic, type) in zip(own, types) {
      if type.isNoncopyable, !generic.takesNoncopyable, declaration !== core.optional {
        throw CheckFailure(error: .doesNotConform(type, core.copyable), span: syntax.span)
      }
      for conformed in generic.protocols {
        if conformed.kind == .classType, !mayConform(type, to: conformed, scope) {
          throw CheckFailure(error: .calleeRequires("'\(declaration.name)'", type, conformed), span: syntax.span)
        }
        try require(type, conformed, scope, syntax.span)
      }
    }
    return .nominal(declaration, inherited + types)
  }

  /// A type over packs, written out for its arguments.
  private func apply(_ packed: PackedType, _ arguments: [TypeSyntax], _ scope: Scope, _ syntax: TypeSyntax,
                     _ open: ((GenericParameter) -> Type)?) throws -> Type {
    if arguments.isEmpty, let own = packed.instances.values.first(where: { scope.isInside($0) }) { return own.declaredType }
    guard let counts = packed.counts(ofArguments: arguments.count) else {
      throw CheckFailure(error: .unsupported(.packHere), span: syntax.span)
    }
    let type = try instance(of: packed, counts, syntax.span)
    return try apply(type.declaredType, arguments, scope, syntax, open)
  }

  /// `Stack<Int>`: a protocol and what its primary associated types are.
  private func apply(_ declaration: TypeDeclaration, _ arguments: [TypeSyntax], _ scope: Scope, _ syntax: TypeSyntax,
                     _ open: ((GenericParameter) -> Type)?) throws -> TypeDeclaration {
    let expected = declaration.primaryAssociatedTypes.count
    guard arguments.count == expected else {
      throw CheckFailure(error: .primaryTypes(declaration.name, expected: expected, got: arguments.count), span: syntax.span)
    }
    return TypeDeclaration(TypeApplication(base: declaration, arguments: try arguments.map { try resolve($0, scope, open: open) }))
  }

  /// Requires a conformance of an argument, at once or when the conformances of the block are known.
  private func require(_ type: Type, _ conformed: TypeDeclaration, _ scope: Scope, _ span: Span) throws {
    if mayConform(type, to: conformed, scope) { return }
    let failure = CheckFailure(error: .doesNotConform(type, conformed), span: span)
    if aliasDemands == nil { throw failure }
    aliasDemands?.append { [unowned self] in if !mayConform(type, to: conformed, scope) { report(failure) } }
  }

  func typeNames(_ scope: Scope) -> [String] {
    scope.allNames.filter { scope.lookUpType($0) != nil }
  }
}

extension Scope {
  func isInside(_ declaration: TypeDeclaration) -> Bool {
    if case .type(let type) = kind, type === declaration { return true }
    return parent?.isInside(declaration) ?? false
  }
}
