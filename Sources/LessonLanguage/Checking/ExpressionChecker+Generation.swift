/// From syntax to typed expressions full of variables, and the constraints between them.
extension ExpressionChecker {
  func generate(_ syntax: ExpressionSyntax) throws -> TypedExpression {
    guard chainContext == nil, syntax.isImplicitChain else { return try generateOne(syntax) }
    // `.red.mixed(with: .blue)`: what the whole chain gives has the type that its first member belongs to.
    let context = system.fresh(syntax.span)
    chainContext = context
    defer { chainContext = nil }
    let value = try generateOne(syntax)
    system.add(.equal(value.type, context, .argument, syntax.span))
    return value
  }

  private func generateOne(_ syntax: ExpressionSyntax) throws -> TypedExpression {
    let span = syntax.span
    func node(_ kind: TypedExpression.Kind, _ type: Type) -> TypedExpression { TypedExpression(kind, type, span) }
    switch syntax.kind {
    case .integer(let literal):
      return node(.integer(literal), system.fresh(span, literal: .integer))
    case .float(let value):
      return node(.float(value), system.fresh(span, literal: .float))
    case .boolean(let value):
      return node(.boolean(value), system.fresh(span, literal: .boolean))
    case .nilLiteral:
      return node(.nilLiteral, system.fresh(span, literal: .nothing))
    case .string(let segments):
      return try string(segments, span)
    case .name(let name, let arguments):
      return try self.name(name, arguments, span, call: nil)
    case .member(let base, let name, let arguments):
      return try member(base, name, arguments, span, call: nil)
    case .call(let callee, let arguments):
      return try call(callee, arguments, span)
    case .subscripting(let base, let arguments):
      return try subscripting(base, arguments, span)
    case .parenthesized(let inner):
      return try generate(inner)
    case .tuple(let elements):
      if elements.isEmpty { return node(.tuple([]), .void) }
      let labels = elements.compactMap(\.label)
      if Set(labels).count < labels.count { throw fail(.duplicateLabel, span) }
      let values = try elements.map { try generate($0.value) }
      return node(.tuple(values), .tuple(zip(elements, values).map { .init(label: $0.label, type: $1.type) }))
    case .array(let elements):
      let element = system.fresh(span)
      let literal = system.fresh(span, literal: .array(element: element))
      var alike = LikeParts()
      let values = try elements.map { syntax in
        let value = try generate(syntax)
        if join(value, syntax, to: &alike) { return value }
        system.add(.conversion(value.type, element, .element(.element, of: literal), value.anchor))
        return value
      }
      return node(.array(values), literal)
    case .dictionary(let entries):
      let key = system.fresh(span), value = system.fresh(span)
      let literal = system.fresh(span, literal: .dictionary(key: key, value: value))
      var keys = LikeParts(), others = LikeParts()
      let values = try entries.map { entry in
        let pair = (key: try generate(entry.key), value: try generate(entry.value))
        if !join(pair.key, entry.key, to: &keys) {
          system.add(.conversion(pair.key.type, key, .element(.key, of: literal), pair.key.anchor))
        }
        if !join(pair.value, entry.value, to: &others) {
          system.add(.conversion(pair.value.type, value, .element(.value, of: literal), pair.value.anchor))
        }
        return pair
      }
      return node(.dictionary(values), literal)
    case .closure(let closure):
      return self.closure(closure, span)
    case .binary(let name, let left, let right):
      return try binary(name, left, right, span)
    case .prefix(let name, let operand):
      return try operatorCall(name, [operand], span)
    case .postfix(let name, let operand):
      return try operatorCall(name, [operand], span, isPostfix: true)
    case .assignment(let target, let value):
      return try assignment(target, value, span)
    case .discard:
      return node(.discard, system.fresh(span))
    case .ternary(let condition, let first, let second):
      let test = try generate(condition)
      system.add(.conversion(test.type, core.type(core.bool), .condition, test.anchor))
      if areAlike(first, second) {
        let values = (try generate(first), try generate(second))
        if system.unify(values.0.type, values.1.type) { return node(.ternary(test, values.0, values.1), values.0.type) }
      }
      let result = system.fresh(span), choice = Branches("?:")
      let branches = try [first, second].map { syntax in
        let value = try generate(syntax)
        choice.first = choice.first ?? value
        system.add(.conversion(value.type, result, .branches(choice), value.anchor))
        return value
      }
      return node(.ternary(test, branches[0], branches[1]), result)
    case .keyPath(let root, let components):
      return try keyPath(root, components, span)
    case .cast(let inner, .coerce, let type, let place):
      return try coercion(inner, type, place, span)
    case .cast(let inner, let kind, let type, let place):
      return try cast(inner, as: kind == .forced ? .forced : .conditional, type, place, span)
    case .typeTest(let inner, let type, let place):
      return node(.nilTest(try cast(inner, as: .test, type, place, span), isNegated: true), core.type(core.bool))
    case .forceUnwrap(let inner):
      if let delegation = try delegatedInitializer(inner, unwrappedAt: span) { return delegation }
      let value = try generate(inner)
      let wrapped = system.fresh(span)
      system.add(.unwrap(value.type, wrapped: wrapped, span.behind(inner.span), isChained: false))
      return node(.forceUnwrap(value), wrapped)
    case .optionalLink(let inner):
      let value = try generate(inner)
      let wrapped = system.fresh(span)
      system.add(.unwrap(value.type, wrapped: wrapped, span.behind(inner.span), isChained: true))
      return node(.optionalLink(value), wrapped)
    case .optionalChain(let inner):
      let value = try generate(inner)
      if case .type = value.kind { return value }
      return chained(value, span)
    case .tried(.optional, let inner):
      // As in a chain, an optional inside stays the only one.
      let value = try generate(inner)
      let wrapped = system.fresh(span)
      system.add(.conversion(value.type, core.optional(wrapped), .argument, span))
      return node(.tried(.optional, value), core.optional(wrapped))
    case .tried(let kind, let inner):
      let value = try generate(inner)
      return node(.tried(kind, value), value.type)
    case .consumed(let inner, let copies):
      let value = try generate(inner)
      let isVariable = if case .variable = value.kind { true } else { false }
      guard isVariable || copies else { throw fail(.ownership(.consumedNoVariable), span) }
      return node(.consumed(value, copies: copies), value.type)
    case .inoutReference(let inner):
      let target = try generate(inner)
      return node(.inoutReference(target), target.type)
    case .ifElse(let conditional):
      return try ifElse(conditional, span)
    case .type(let type):
      let meaning = try checker.resolve(type, scope, open: { self.system.fresh(span, name: $0.name) })
      return node(.type(meaning), .metatype(meaning))
    case .switched(let choice):
      return try switched(choice, span)
    case .packExpansion, .packElement:
      throw fail(.unsupported(.packHere), span)
    case .superclass:
      guard let type = scope.enclosingType, type.kind == .classType, let own = scope.lookUp("self").first,
            case .local(let variable) = own.implementation else { throw fail(.inheritance(.superOutsideClass), span) }
      let parent: Type? = if case .metatype(let own) = variable.type { own.superclass.map { .metatype($0) } } else { variable.type.superclass }
      guard let parent else { throw fail(.inheritance(.superInRootClass), span) }
      checker.noteUse(of: variable, in: scope)
      return node(.conversion(.superclass, node(.variable(variable), variable.type)), parent)
    }
  }

  private func string(_ segments: [StringSegment], _ span: Span) throws -> TypedExpression {
    var typed: [TypedExpression.Segment] = []
    for segment in segments {
      switch segment {
      case .text(let text):
        typed.append(.text(text))
      case .interpolation(let arguments, let place):
        guard arguments.count == 1, arguments[0].label == nil else {
          throw fail(.unsupported(.severalInterpolated), place)
        }
        typed.append(.value(try generate(arguments[0].value)))
      }
    }
    var literal = ConstraintSystem.Literal.string
    if typed.count == 1, case .text(let text) = typed[0], text.count == 1 { literal = .character }
    return TypedExpression(.string(typed), system.fresh(span, literal: literal), span)
  }

  func chained(_ value: TypedExpression, _ span: Span) -> TypedExpression {
    let result = system.fresh(span)
    system.add(.conversion(value.type, core.optional(result), .argument, span))
    return TypedExpression(.optionalChain(value), core.optional(result), span)
  }
}
