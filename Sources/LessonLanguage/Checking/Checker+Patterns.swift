/// What patterns mean for values of a type.
extension Checker {
  /// The names that the patterns of one case bind: the first pattern declares them, the others must bind the same.
  struct PatternNames {
    fileprivate(set) var declared: [String: Variable] = [:]
    fileprivate var bound: Set<String> = []
    fileprivate var isFirst = true

    /// To be called before each pattern of a case but the first.
    mutating func next() {
      isFirst = false
      bound = []
    }
  }

  func pattern(_ syntax: PatternSyntax, matching type: Type, _ scope: Scope) throws -> TypedPattern {
    var names = PatternNames()
    return try pattern(syntax, matching: type, &names, scope)
  }

  func pattern(_ syntax: PatternSyntax, matching type: Type, _ names: inout PatternNames, _ scope: Scope) throws -> TypedPattern {
    var typed = try unplaced(syntax, matching: type, &names, scope)
    typed.span = syntax.span
    return typed
  }

  private func unplaced(_ syntax: PatternSyntax, matching type: Type, _ names: inout PatternNames, _ scope: Scope) throws
    -> TypedPattern
  {
    func fail(_ error: CheckError) -> CheckFailure { CheckFailure(error: error, span: syntax.span) }
    func made(_ kind: TypedPattern.Kind) -> TypedPattern { TypedPattern(kind: kind, type: type) }
    switch syntax.kind {
    case .wildcard:
      return made(.wildcard)
    case .binding(let name, _):
      return made(.binding(try bind(name, syntax, type, &names, scope)))
    case .tuple(let parts):
      if type == .error { return made(.tuple(try parts.map { try pattern($0.pattern, matching: .error, &names, scope) })) }
      guard case .tuple(let elements) = type else { throw fail(.tuplePatternOfOther(type)) }
      return made(.tuple(try tuple(parts, elements, type, syntax.span, &names, scope)))
    case .optional(let inner):
      if type == .error { return try pattern(inner, matching: .error, &names, scope) }
      guard let wrapped = core.wrapped(type) else { throw fail(.optionalPatternOfOther(type)) }
      return made(.optional(try pattern(inner, matching: wrapped, &names, scope)))
    case .enumCase(let base, let name, let payload):
      return try enumCase(syntax, base, name, payload, matching: type, &names, scope)
    case .expression(let value):
      return try comparison(value, matching: type, scope)
    case .typeTest(let target):
      let tested = try resolve(target, scope)
      warnOfCast(from: type, to: tested, at: Span(source: syntax.span.source, start: syntax.span.start, end: syntax.span.start + 2), isTest: true)
      return made(.cast(TypedPattern(kind: .wildcard, type: tested)))
    case .cast(let inner, let target):
      let tested = try resolve(target, scope)
      warnOfCast(from: type, to: tested, at: target.span.before("as "), isTest: false)
      return made(.cast(try pattern(inner, matching: tested, &names, scope)))
    }
  }

  private func warnOfCast(from type: Type, to tested: Type, at place: Span, isTest: Bool) {
    guard type != .error, tested != .error, core.wrapped(type) == nil, core.wrapped(tested) == nil else { return }
    var system = ConstraintSystem(core: core)
    if system.convert(type, tested) == .solved { warn(.patternCastSucceeds(isTest: isTest), at: place) }
  }

  /// To be called behind the last pattern of a case: those that do not bind every name are reported.
  func requireAllBound(_ names: PatternNames) {
    for (name, variable) in names.declared where !names.bound.contains(name) { report(.notBoundInEveryPattern(name), at: variable.span) }
  }

  private func bind(_ name: String, _ syntax: PatternSyntax, _ type: Type, _ names: inout PatternNames, _ scope: Scope) throws
    -> Variable
  {
    let place = syntax.span.last(name)
    if names.isFirst {
      guard case .binding(let variable) = declareNames(PatternSyntax(span: place, kind: syntax.kind), type, isLet: true, scope).kind else {
        throw CheckFailure(error: .patternMismatch(type), span: place)
      }
      variable.introduction = .matched
      names.declared[name] = variable
      names.bound.insert(name)
      return variable
    }
    guard let variable = names.declared[name] else { throw CheckFailure(error: .notBoundInEveryPattern(name), span: place) }
    guard names.bound.insert(name).inserted else { throw CheckFailure(error: .redeclaration(name), span: place) }
    guard variable.type == type || variable.type == .error || type == .error else {
      throw CheckFailure(error: .boundToOtherType(type, expected: variable.type), span: place)
    }
    return variable
  }

  private func tuple(_ parts: [(label: String?, pattern: PatternSyntax)], _ elements: [Type.TupleElement], _ type: Type, _ span: Span,
                     _ names: inout PatternNames, _ scope: Scope) throws -> [TypedPattern] {
    guard parts.count == elements.count else { throw CheckFailure(error: .tuplePatternLength(type), span: span) }
    return try zip(parts, elements).map { part, element in
      if let label = part.label, label != element.label {
        throw CheckFailure(error: .tuplePatternLabel(label, expected: element.label), span: part.pattern.span)
      }
      return try pattern(part.pattern, matching: element.type, &names, scope)
    }
  }

  // MARK: Enum cases

  private func enumCase(_ syntax: PatternSyntax, _ base: ExpressionSyntax?, _ name: NameSyntax,
                        _ payload: [(label: String?, pattern: PatternSyntax)]?, matching type: Type, _ names: inout PatternNames,
                        _ scope: Scope) throws -> TypedPattern {
    if type == .error {
      for part in payload ?? [] { _ = try pattern(part.pattern, matching: .error, &names, scope) }
      return TypedPattern(kind: .wildcard, type: type)
    }
    let meant = try base.map { try ExpressionChecker(self, scope).typeMeant(by: $0) } ?? type
    guard let meant else { return try comparison(syntax, matching: type, scope) }
    if case .existential = type, meant != type {
      return TypedPattern(kind: .cast(try pattern(syntax, matching: meant, &names, scope)), type: type)
    }
    if let wrapped = core.wrapped(type), base == nil || core.wrapped(meant) != nil {
      if name.text == "none", payload == nil { return TypedPattern(kind: .nothing, type: type) }
      if name.text == "some" {
        let inner = try payload.map { try self.payload($0, of: .init(label: nil, type: wrapped), syntax.span, &names, scope) }
        return TypedPattern(kind: .optional(inner ?? TypedPattern(kind: .wildcard, type: wrapped)), type: type)
      }
    }
    if let wrapped = core.wrapped(type) {
      return TypedPattern(kind: .optional(try pattern(syntax, matching: wrapped, &names, scope)), type: type)
    }
    guard case .nominal(let declaration, let arguments) = type, declaration.has(meant),
          let enumCase = declaration.cases.first(where: { $0.name == name.text }) else {
      return try noCase(syntax, base, name, meant, matching: type, scope)
    }
    let payloadPattern = try payload.map {
      try self.payload($0, of: enumCase, declaration.substitution(arguments), syntax.span, named: name.span, &names, scope)
    }
    return TypedPattern(kind: .enumCase(enumCase, payload: payloadPattern), type: type)
  }

  /// A member that is no case of the value's enum is compared with, if it is a member at all.
  private func noCase(_ syntax: PatternSyntax, _ base: ExpressionSyntax?, _ name: NameSyntax, _ meant: Type, matching type: Type,
                      _ scope: Scope) throws -> TypedPattern {
    let found = members(named: name.text, of: .metatype(meant), system: ConstraintSystem(core: core))
    if found.isEmpty {
      let nearest = NearestName.of(name.text, among: memberNames(of: .metatype(meant)))
      throw CheckFailure(error: .unknownMember(.metatype(meant), name.text, nearest: nearest), span: name.span)
    }
    return try comparison(syntax, matching: type, scope)
  }

  private func payload(_ parts: [(label: String?, pattern: PatternSyntax)], of enumCase: ValueDeclaration,
                       _ substitution: Substitution, _ span: Span, named place: Span, _ names: inout PatternNames, _ scope: Scope) throws
    -> TypedPattern
  {
    let elements = enumCase.parameters.map { Type.TupleElement(label: $0.label, type: $0.type.substituting(substitution)) }
    guard let first = elements.first else {
      throw CheckFailure(error: .payloadOfPlainCase(enumCase.name), span: place)
    }
    if elements.count == 1 { return try payload(parts, of: first, span, &names, scope) }
    let type = Type.tuple(elements)
    if parts.count == 1, parts[0].label == nil {
      // One pattern for all of them: `case .rect(let both)`, `case .rect(let (a, b))`.
      switch parts[0].pattern.kind {
      case .wildcard: return TypedPattern(kind: .wildcard, type: type)
      case .binding, .tuple:
        warn(.payloadAsTuple(enumCase.name, count: elements.count), at: parts[0].pattern.span)
        return try pattern(parts[0].pattern, matching: type, &names, scope)
      default: break
      }
    }
    let whole = (parts.first?.pattern.span).map { $0.through(parts.last?.pattern.span ?? $0) } ?? span
    let start = Span(source: whole.source, start: max(0, whole.start - 1), end: whole.end)
    return TypedPattern(kind: .tuple(try tuple(parts, elements, type, start, &names, scope)), type: type)
  }

  /// The pattern of a payload that is one value.
  private func payload(_ parts: [(label: String?, pattern: PatternSyntax)], of element: Type.TupleElement, _ span: Span,
                       _ names: inout PatternNames, _ scope: Scope) throws -> TypedPattern {
    guard let first = parts.first else { throw CheckFailure(error: .tuplePatternLength(.tuple([element])), span: span) }
    if parts.count == 1 {
      if let label = first.label, label != element.label {
        throw CheckFailure(error: .tuplePatternLabel(label, expected: element.label), span: first.pattern.span)
      }
      return try pattern(first.pattern, matching: element.type, &names, scope)
    }
    guard case .tuple(let inner) = element.type, inner.count == parts.count else {
      let start = Span(source: first.pattern.span.source, start: max(0, first.pattern.span.start - 1), end: first.pattern.span.end)
      throw CheckFailure(error: .tuplePatternLength(.tuple([element])), span: start)
    }
    return TypedPattern(kind: .tuple(try tuple(parts, inner, element.type, span, &names, scope)), type: element.type)
  }

  // MARK: Values

  private func comparison(_ syntax: PatternSyntax, matching type: Type, _ scope: Scope) throws -> TypedPattern {
    guard let value = syntax.asExpression else {
      throw CheckFailure(error: .unsupported(.caseOfOtherType), span: syntax.span)
    }
    return try comparison(value, matching: type, scope)
  }

  /// A value that is compared by `~=`, or by what its literal says at once.
  private func comparison(_ value: ExpressionSyntax, matching type: Type, _ scope: Scope) throws -> TypedPattern {
    switch value.kind {
    case .nilLiteral where core.wrapped(type) != nil:
      return TypedPattern(kind: .nothing, type: type)
    case .nilLiteral where type != .error:
      warn(.nilPatternOfOther(type), at: value.span)
      let never = Variable("$match", type: type, isLet: true, isGlobal: false, span: value.span, function: scope.function)
      return TypedPattern(kind: .expression(TypedExpression(.boolean(false), core.type(core.bool), value.span), subject: never), type: type)
    case .boolean(let literal):
      if type == core.type(core.bool) { return TypedPattern(kind: .boolean(literal), type: type) }
      if let wrapped = core.wrapped(type), case .nominal = wrapped {
        let inner = try comparison(value, matching: wrapped, scope)
        return TypedPattern(kind: .optional(inner), type: type)
      }
    default: break
    }
    let inner = Scope(.block, parent: scope)
    let subject = Variable("$match", type: type, isLet: true, isGlobal: false, span: value.span, function: scope.function)
    inner.declare(subject)
    let writer = SyntaxWriter(span: value.span)
    let test = writer.expression(.binary(OperatorSyntax(text: "~=", span: value.span), value, writer.name(subject.name)))
    do {
      return TypedPattern(kind: .expression(try expression(test, inner, to: core.type(core.bool)), subject: subject), type: type)
    } catch let failure as CheckFailure {
      throw failure.ofPattern(type)
    }
  }
}

extension Span {
  /// The place of a word directly before this one.
  fileprivate func before(_ word: String) -> Span { Span(source: source, start: max(0, start - Int32(word.utf8.count)), end: max(1, start - 1)) }
}

extension CheckFailure {
  /// What fails in `pattern ~= value` is said of the pattern.
  fileprivate func ofPattern(_ type: Type) -> CheckFailure {
    switch error {
    case .operatorMismatch("~=", let types) where types.count == 2:
      CheckFailure(error: .expressionPatternMismatch(types[0], type), span: span)
    case .cannotConvert(_, _, .operand("~=", let types, _, let place)) where types.count == 2 && !types[0].hasVariables:
      CheckFailure(error: .expressionPatternMismatch(types[0], type), span: place)
    default: self
    }
  }
}

extension PatternSyntax {
  /// The expression that was read as a pattern, if it binds nothing.
  fileprivate var asExpression: ExpressionSyntax? {
    switch kind {
    case .expression(let value): return value
    case .enumCase(let base, let name, let payload):
      let member = ExpressionSyntax(span: span, kind: .member(base, name, typeArguments: []))
      guard let payload else { return member }
      return payload.asArguments.map { ExpressionSyntax(span: span, kind: .call(member, $0)) }
    case .tuple(let parts):
      return parts.asArguments.map { ExpressionSyntax(span: span, kind: .tuple($0)) }
    default: return nil
    }
  }
}

extension [(label: String?, pattern: PatternSyntax)] {
  fileprivate var asArguments: [ArgumentSyntax]? {
    var arguments: [ArgumentSyntax] = []
    for part in self {
      guard let value = part.pattern.asExpression else { return nil }
      arguments.append(ArgumentSyntax(label: part.label, labelSpan: part.pattern.span, value: value))
    }
    return arguments
  }
}

extension TypeDeclaration {
  /// Whether the type is this one, with whatever arguments.
  fileprivate func has(_ type: Type) -> Bool {
    if case .nominal(let declaration, _) = type { declaration === self } else { false }
  }
}
