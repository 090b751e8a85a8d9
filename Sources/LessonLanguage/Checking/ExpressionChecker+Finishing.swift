/// Completing an expression once its constraints are solved: types take the place of variables, overloads their choice,
/// arguments their parameters, and conversions become visible.
extension ExpressionChecker {
  func finish(_ expression: TypedExpression) throws -> TypedExpression {
    expression.type = try known(expression.type, expression.span)
    switch expression.kind {
    case .integer(let literal):
      if let error = ConstantFolding.problem(literal, expression.type) { throw fail(error, expression.span) }
    case .float, .boolean, .nilLiteral, .variable, .discard, .type, .error, .function:
      break
    case .string(let segments):
      let finished = try segments.map { segment in
        if case .value(let value) = segment {
          let isExplicit = if case .coercion = value.kind { true } else { false }
          let finished = try finish(value)
          if !isExplicit { warnOfInterpolated(finished) }
          return TypedExpression.Segment.value(finished)
        }
        return segment
      }
      if case .value? = finished.first(where: { if case .value = $0 { true } else { false } }),
         system.conforms(expression.type, core.expressibleByStringInterpolation) == .failed {
        throw fail(.cannotConvert(core.type(core.string), expression.type, .argument), expression.span)
      }
      expression.kind = .string(finished)
    case .overloaded(let reference):
      try finish(reference, expression)
    case .property(let base, let declaration, let substitution):
      let owner = try base.map(finish)
      try checker.requireMutable(forGetterOf: declaration, owner, scope, at: expression.anchor)
      expression.kind = .property(base: owner, declaration, try known(substitution, expression.span))
    case .tupleElement(let base, let index):
      expression.kind = .tupleElement(try finish(base), index)
    case .call(let call):
      try finish(call, expression)
    case .subscripting:
      break
    case .tuple(let elements):
      expression.kind = .tuple(try elements.map(finish))
      if elements.contains(where: \.type.isNoncopyable) { throw fail(.ownership(.noncopyableInTuple(expression.type)), expression.span) }
    case .array(let elements):
      guard let element = core.arrayLiteralElement(of: expression.type).map(system.resolve) else { break }
      if case .nominal(let type, let arguments) = expression.type { try requireConformances(of: arguments, to: type, expression.span) }
      expression.kind = .array(try elements.map { coerce(try finish($0), to: element) })
    case .dictionary(let entries):
      guard let entry = core.dictionaryLiteralEntry(of: expression.type) else { break }
      warnOfEqualKeys(entries.map(\.key), expression)
      if case .nominal(let type, let arguments) = expression.type { try requireConformances(of: arguments, to: type, expression.span) }
      let (keyType, valueType) = (system.resolve(entry.key), system.resolve(entry.value))
      expression.kind = .dictionary(try entries.map {
        (key: coerce(try finish($0.key), to: keyType), value: coerce(try finish($0.value), to: valueType))
      })
    case .closure(let closure):
      try finish(closure, expression)
    case .conversion(let conversion, let inner):
      expression.kind = .conversion(conversion, try finish(inner))
    case .assignment(let target, let value):
      let place = try finish(target)
      if case .discard = place.kind {} else { try checker.requireMutable(place, scope) }
      let new = try finish(value)
      expression.kind = .assignment(place, try delegated(new, to: place) ?? coerce(new, to: place.type))
    case .conjunction(let left, let right):
      expression.kind = .conjunction(try finish(left), try finish(right))
    case .disjunction(let left, let right):
      expression.kind = .disjunction(try finish(left), try finish(right))
    case .coalescing(let optional, let fallback):
      let value = try finish(optional)
      warnUnlessOptional(value, .leftOfCoalescing(value.type), of: expression)
      var left = asOptional(value)
      if core.wrapped(left.type) != expression.type, left.type != expression.type { left = core.coerce(left, to: core.optional(expression.type)) }
      expression.kind = .coalescing(left, coerce(try finish(fallback), to: expression.type))
    case .ternary(let condition, let first, let second):
      expression.kind = .ternary(
        try finish(condition), coerce(try finish(first), to: expression.type),
        coerce(try finish(second), to: expression.type))
    case .ifElse(let conditional):
      for index in conditional.branches.indices {
        if let value = conditional.branches[index].value {
          conditional.branches[index].value = coerce(try finish(value), to: expression.type)
        }
      }
      if let value = conditional.otherwise?.value {
        conditional.otherwise?.value = coerce(try finish(value), to: expression.type)
      }
    case .keyPath(let path):
      try finish(path, expression)
    case .keyPathAccess(let base, let path):
      expression.kind = .keyPathAccess(try finish(base), path: try finish(path))
    case .coercion(let inner):
      expression.kind = core.coerce(try finish(inner), to: expression.type).kind
    case .cast(let cast, let inner, let place):
      let value = try finish(inner)
      warn(of: cast, value.type, expression.type, at: place)
      expression.kind = .cast(cast, value, at: place)
    case .switched(let choice):
      for index in choice.cases.indices {
        guard let value = choice.cases[index].value else { continue }
        choice.cases[index].value = coerce(try finish(value), to: expression.type)
      }
    case .forceUnwrap(let inner):
      expression.kind = .forceUnwrap(try finish(inner))
    case .nilTest(let inner, let isNegated):
      let value = try finish(inner)
      warnUnlessOptional(value, .comparesWithNil(value.type, isNegated: isNegated), of: expression)
      expression.kind = .nilTest(asOptional(value), isNegated: isNegated)
    case .optionalLink(let inner):
      expression.kind = .optionalLink(try finish(inner))
    case .optionalChain(let inner):
      expression.kind = .optionalChain(coerce(try finish(inner), to: expression.type))
    case .tried(.optional, let inner):
      expression.kind = .tried(.optional, coerce(try finish(inner), to: expression.type))
    case .tried(let kind, let inner):
      expression.kind = .tried(kind, try finish(inner))
    case .consumed(let inner, let copies):
      expression.kind = .consumed(try finish(inner), copies: copies)
    case .inoutReference(let target):
      let place = try finish(target)
      try checker.requireMutable(place, scope, .passed, at: expression.span)
      expression.kind = .inoutReference(place)
    }
    return unwrapped(expression)
  }

  func known(_ type: Type, _ span: Span) throws -> Type {
    let resolved = system.resolve(type)
    if !resolved.hasVariables { return resolved }
    if system.literal(of: type) == .nothing { throw fail(.nilNeedsContext, span) }
    var culprit = "T"
    var isEmpty = false
    _ = resolved.contains {
      guard case .variable(let index) = $0 else { return false }
      culprit = system.variables[index].name ?? culprit
      isEmpty = system.variables[index].name == nil
      return true
    }
    throw fail(isEmpty ? .emptyCollectionNeedsType : .cannotInfer(culprit), span)
  }

  private func known(_ substitution: Substitution, _ span: Span) throws -> Substitution {
    try substitution.mapValues { try known($0, span) }
  }

  private func finish(_ reference: OverloadedReference, _ expression: TypedExpression) throws {
    guard let choice = system.choices[ObjectIdentifier(reference)] else {
      throw fail(.ambiguous(reference.name), expression.span)
    }
    if let error = choice.declaration.unavailable { throw fail(error, expression.span) }
    warnOfDeprecated(choice.declaration, expression.span)
    let substitution = try known(choice.substitution, expression.span)
    try requireCopyable(choice.declaration, substitution, expression.span)
    var base = try reference.base.map(finish)
    if let value = base, value.type.isExistential, let owner = choice.declaration.owner, owner.kind == .classType {
      base = TypedExpression(.conversion(.opened, value), owner.declaredType.substituting(choice.substitution), value.span)
    }
    checker.noteUse(of: choice.declaration, in: scope)
    try checker.requireAccess(to: choice.declaration, scope, expression.span)
    if choice.declaration.kind == .initializer, let owner = choice.declaration.owner {
      try requireConformances(of: owner.generics.compactMap { substitution[$0] }, to: owner, expression.span)
    }
    if base == nil, choice.declaration.isClassLevel, let own = choice.own {
      base = TypedExpression(.type(own), .metatype(own), expression.span)
    }
    switch choice.declaration.kind {
    case .variable:
      try checker.requireMutable(forGetterOf: choice.declaration, base, scope, at: expression.span.last(choice.declaration.name))
      expression.kind = .property(base: base, choice.declaration, substitution)
    case .enumCase where choice.declaration.parameters.isEmpty:
      expression.kind = .property(base: nil, choice.declaration, substitution)
    default:
      let function = TypedExpression.Kind.function(choice.declaration, substitution, base: base)
      let made = system.resolve(choice.own ?? choice.declaration.type.substituting(choice.substitution))
      if choice.declaration.kind == .initializer, made.isClass, case .function(var type) = expression.type, type.result.isClass,
         type.result != made {
        // The context may ask for less than the class that is made.
        type.result = made
        expression.kind = .conversion(.function, TypedExpression(function, .function(type), expression.span))
      } else {
        expression.kind = function
      }
    }
  }

  /// What stands for a generic parameter can be copied, unless the parameter says that it need not.
  private func requireCopyable(_ declaration: ValueDeclaration, _ substitution: Substitution, _ span: Span) throws {
    guard declaration.isLesson, let generic = declaration.generics.first(where: { !$0.takesNoncopyable && substitution[$0]?.isNoncopyable == true }),
          let type = substitution[generic] else { return }
    throw fail(.calleeRequires(described(declaration), type, core.copyable), span)
  }

  /// A generic type may ask something of its arguments, as a set asks its elements to be hashable.
  private func requireConformances(of arguments: [Type], to type: TypeDeclaration, _ span: Span) throws {
    if let (_, argument) = zip(type.generics, arguments).first(where: { !$0.takesNoncopyable && $1.isNoncopyable }), type !== core.optional {
      throw fail(.genericRequires(type, argument, core.copyable), span)
    }
    for (generic, argument) in zip(type.generics, arguments) {
      for conformed in generic.protocols where system.conforms(argument, conformed) == .failed {
        throw fail(.genericRequires(type, argument, conformed), span)
      }
    }
  }

  private func finish(_ call: Call, _ expression: TypedExpression) throws {
    guard case .value(let callee) = call.target else { return }
    guard case .function(let function) = try known(callee.type, callee.span) else { return }
    let parameters = calledParameters(callee, function)
    let forOperator = isOperator(callee)
    let target = try finish(callee)
    guard case .success(let matches) = ArgumentMatching.match(call.arguments, parameters) else { return }
    var declaration: ValueDeclaration?
    if case .function(let chosen, let substitution, let base) = target.kind {
      declaration = chosen
      call.target = .declaration(chosen, substitution, base: base)
      if chosen.kind != .subscripting {
        expression.place = chosen.kind == .initializer || forOperator ? callee.span : callee.span.last(chosen.name)
      }
      if chosen.isMutating, let base { try checker.requireMutable(base, scope, .called, at: expression.place) }
    } else {
      call.target = .value(target)
    }
    call.bound = []
    for (index, (parameter, indices)) in zip(function.parameters, matches).enumerated() {
      let arguments = try indices.map { index in
        let argument = try finish(call.arguments[index].value)
        if parameter.isInout, forOperator {
          try checker.requireMutable(argument, scope, .operated, at: callee.span)
          return TypedExpression(.inoutReference(argument), argument.type, argument.span)
        }
        return coerce(argument, to: parameter.type)
      }
      if parameter.isVariadic { call.bound.append(.variadic(arguments, element: parameter.type)) }
      else if let argument = arguments.first { call.bound.append(.value(parameter.isAutoclosure ? checker.autoclosure(argument, isThrowing: parameter.isThrowing, scope) : argument)) }
      else if let declaration { call.bound.append(.standard(declaration, parameter: index)) }
    }
    try requireExclusiveAccess(in: call)
    if let error = ConstantFolding.problem(call, expression.type) { throw fail(error, callee.span) }
    if case .declaration(let chosen, let substitution, let base?) = call.target, chosen.kind == .subscripting {
      try checker.requireMutable(forGetterOf: chosen, base, scope, at: expression.anchor)
      expression.kind = .subscripting(base: base, chosen, substitution, call.bound)
    }
  }

  private func requireExclusiveAccess(in call: Call) throws {
    var changed = call.bound.flatMap(\.expressions).filter { if case .inoutReference = $0.kind { true } else { false } }
    var name: String?
    if case .declaration(let declaration, _, let base) = call.target {
      name = declaration.name
      if declaration.isMutating, let base { changed.insert(base, at: 0) }
    }
    if changed.count > 1 { try checker.requireExclusiveAccess(to: changed, calling: name) }
  }

  private func finish(_ closure: TypedClosure, _ expression: TypedExpression) throws {
    guard let solution = system.closures[ObjectIdentifier(closure)], case .function(let function) = expression.type else { return }
    closure.body = solution.body
    closure.body.result = function.result
    for (index, variable) in closure.body.parameters.enumerated() {
      let parameter = function.parameters[index]
      variable.type = parameter.isVariadic ? core.array(parameter.type) : parameter.type
    }
    guard let single = solution.single else { return }
    let inner = Scope(.function(closure.body), parent: closure.scope)
    let value = try within(inner) { try finish(single) }
    if function.result.isVoid {
      closure.body.statements.append(TypedStatement(span: value.span, kind: .expression(value)))
    } else {
      closure.body.statements.append(
        TypedStatement(span: value.span, kind: .returned(coerce(value, to: function.result))))
    }
  }

  /// The operand of an operator that is meant for optionals.
  private func asOptional(_ value: TypedExpression) -> TypedExpression {
    core.wrapped(value.type) == nil ? coerce(value, to: core.optional(value.type)) : value
  }

  private func warnUnlessOptional(_ value: TypedExpression, _ warning: CheckError, of operation: TypedExpression) {
    guard core.wrapped(value.type) == nil, value.type != .error, operation.span.isOfLesson else { return }
    checker.warn(warning, at: operation.place ?? value.span)
  }

  func coerce(_ expression: TypedExpression, to type: Type) -> TypedExpression {
    warnOfErasedOptional(expression, type)
    return core.coerce(expression, to: type)
  }

  /// An optional that becomes an `Any` without being asked to has most likely been forgotten.
  private func warnOfErasedOptional(_ value: TypedExpression, _ type: Type) {
    guard case .existential = type, core.wrapped(value.type) != nil, value.span.isOfLesson else { return }
    let place = value.span
    checker.warn(.optionalAsAny(value.writtenOptional, type), at: place, notes: [
      ("provide a default value to avoid this warning", place), ("force-unwrap the value to avoid this warning", place),
      ("explicitly cast to '\(type)' with 'as \(type)' to silence this warning", place),
    ])
  }

  func warnOfDeprecated(_ declaration: ValueDeclaration, _ span: Span) {
    guard let deprecation = declaration.deprecation, span.isOfLesson else { return }
    checker.warn(.deprecated(declaration.shownName, deprecation), at: span.last(declaration.name))
  }

  /// Warns of keys of a dictionary literal that are the same literal.
  private func warnOfEqualKeys(_ keys: [TypedExpression], _ literal: TypedExpression) {
    guard literal.span.isOfLesson, case .nominal(core.dictionary, _) = literal.type else { return }
    var known: Set<String> = [], told: Set<String> = []
    for key in keys {
      guard let text = key.literalKey else { continue }
      if !known.insert(text).inserted, told.insert(text).inserted { checker.warn(.duplicateKey(literal.type, text), at: literal.span) }
    }
  }

  /// An interpolated optional is shown with `Optional(…)` around it.
  private func warnOfInterpolated(_ value: TypedExpression) {
    guard core.wrapped(value.type) != nil, value.span.isOfLesson else { return }
    checker.warn(.optionalInterpolated, at: value.anchor)
  }
}

extension TypedExpression {
  /// A literal as a message names it among the keys of a dictionary.
  fileprivate var literalKey: String? {
    switch kind {
    case .integer(let literal): literal.value.map { "integer literal key '\($0)'" }
    case .string(let segments) where segments.isEmpty: "string literal key ''"
    case .string(let segments) where segments.count == 1:
      if case .text(let text) = segments[0] { "string literal key '\(text)'" } else { nil }
    default: nil
    }
  }
}
