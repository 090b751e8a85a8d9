/// Key paths: a literal is checked as an expression of its root, and takes its type from its context.
extension ExpressionChecker {
  func keyPath(_ root: TypeSyntax?, _ components: [ExpressionSyntax.KeyPathComponent], _ span: Span) throws -> TypedExpression {
    let type = try root.map { syntax in
      try checker.resolve(syntax, scope, open: { self.system.fresh(syntax.span, name: $0.name) })
    } ?? system.fresh(span)
    let getter = FunctionBody("key path", span: span, result: .error, parent: scope.function)
    let variable = Variable("root", type: type, isLet: false, isGlobal: false, span: span, function: getter)
    var value = TypedExpression(.variable(variable), type, span)
    var hasOptionalLink = false
    for component in components {
      switch component {
      case .property(let name):
        // The compiler's complaints about a part are about the path.
        let part = TypedExpression(.error, system.fresh(span), span)
        let member = NameSyntax(text: name.text, span: span, labels: name.labels)
        system.add(.member(MemberReference(
          base: value, implicitBase: nil, name: member, expression: part, call: nil, typeArguments: [])))
        value = part
      case .subscripting(let arguments):
        value = try subscripting(value, arguments, span)
      case .optionalLink, .forceUnwrap:
        let wrapped = system.fresh(span)
        system.add(.unwrap(value.type, wrapped: wrapped, span, isChained: true))
        let isLink = if case .optionalLink = component { true } else { false }
        value = TypedExpression(isLink ? .optionalLink(value) : .forceUnwrap(value), wrapped, span)
        hasOptionalLink = hasOptionalLink || isLink
      case .identity: break
      }
    }
    if hasOptionalLink { value = chained(value, span) }
    let path = TypedKeyPath(root: variable, type, value: value, getter: getter)
    return TypedExpression(.keyPath(path), system.fresh(span, literal: .keyPath(path, value: value.type)), span)
  }

  func access(_ base: ExpressionSyntax, through path: ExpressionSyntax, _ span: Span) throws -> TypedExpression {
    let owner = try generate(base), keyPath = try generate(path)
    let result = system.fresh(span)
    system.add(.keyPath(base: owner.type, path: keyPath.type, result: result, owner.span))
    return TypedExpression(.keyPathAccess(owner, path: keyPath), result, span)
  }

  func decide(keyPath: Type, of base: Type, _ result: Type, _ span: Span) throws -> Bool {
    let root: Type, value: Type
    switch system.head(keyPath) {
    case .variable(let index):
      guard case .keyPath(let path, let part)? = system.variables[index].literal else { return false }
      if case .variable = system.head(base) { return false }
      (root, value) = (path.rootType, part)
    case .nominal(let declaration, let arguments) where core.keyPathRank(declaration) != nil:
      root = arguments.first ?? base
      value = arguments.count > 1 ? arguments[1] : arguments.isEmpty ? core.optional(.any) : .any
    case .error:
      return system.unify(result, .error)
    default:
      throw fail(.cannotConvert(system.shown(keyPath), .nominal(core.keyPaths[0], []), .argument), span)
    }
    guard system.unify(base, root) else { throw fail(.keyPathRoot(system.shown(keyPath), system.shown(base)), span) }
    return system.unify(result, value)
  }

  /// True once the path is known to be writable.
  func decide(writable path: TypedKeyPath, _ value: Type) throws -> Bool {
    guard let type = system.keyPathType(path, value), case .nominal(let declaration, let arguments) = type else { return false }
    if core.keyPathRank(declaration) ?? 0 >= 3 { return true }
    throw fail(.keyPathType(type, .nominal(core.keyPaths[3], arguments)), path.getter.span)
  }

  /// Gives a checked literal its getter and, if its type wants one, its setter. Indices are taken where the path is made.
  func finish(_ path: TypedKeyPath, _ expression: TypedExpression) throws {
    path.root.type = try known(path.rootType, expression.span)
    let value = try finish(path.value)
    path.value = value
    captureIndices(in: value, path.getter)
    path.getter.parameters = [path.root]
    path.getter.result = value.type
    path.getter.statements = [TypedStatement(span: expression.span, kind: .returned(value))]
    guard case .nominal(let declaration, _) = expression.type else { return }
    do { try checker.requireMutable(value, scope) } catch {
      if core.keyPathRank(declaration) ?? 0 < 3 { return }
      let have = Type.nominal(core.keyPaths[2], [path.root.type, value.type])
      throw fail(.keyPathType(have, expression.type), expression.span)
    }
    let setter = FunctionBody("key path", span: expression.span, result: .void, parent: scope.function)
    let new = Variable("newValue", type: value.type, isLet: true, isGlobal: false, span: expression.span, function: setter)
    setter.parameters = [path.root, new]
    setter.inoutParameters = [0]
    setter.copiedCaptures = path.getter.copiedCaptures
    let assignment = TypedExpression(.assignment(value, TypedExpression(.variable(new), value.type, expression.span)), .void, expression.span)
    setter.statements = [TypedStatement(span: expression.span, kind: .expression(assignment))]
    path.setter = setter
  }

  private func captureIndices(in expression: TypedExpression, _ body: FunctionBody) {
    if case .subscripting(let base, let declaration, let substitution, let arguments) = expression.kind {
      let captured = arguments.map { argument -> BoundArgument in
        guard case .value(let index) = argument else { return argument }
        let variable = Variable("index", type: index.type, isLet: true, isGlobal: false, span: index.span, function: body)
        body.copiedCaptures.append((variable, index))
        return .value(TypedExpression(.variable(variable), index.type, index.span))
      }
      expression.kind = .subscripting(base: base, declaration, substitution, captured)
      return captureIndices(in: base, body)
    }
    if let base = expression.children.first { captureIndices(in: base, body) }
  }
}

extension ConstraintSystem {
  /// Whether a key path can be a value of the type: one of the key path types, or a function of the root.
  func isKeyPathLike(_ type: Type) -> Bool {
    switch head(type) {
    case .nominal(let declaration, _): core.keyPathRank(declaration) != nil
    case .function(let function): function.parameters.count == 1
    default: false
    }
  }

  mutating func bind(_ path: TypedKeyPath, _ value: Type, to type: Type) -> Bool {
    switch type {
    case .nominal(let declaration, let arguments) where core.keyPathRank(declaration) != nil:
      if core.keyPathRank(declaration) ?? 0 >= 3 { constraints.append(.writable(path, value: value)) }
      return zip([path.rootType, value], arguments).allSatisfy { unify($0, $1) }
    case .function(let function) where function.parameters.count == 1:
      guard unify(path.rootType, function.parameters[0].type) else { return false }
      return unify(value, function.result)
    default:
      return false
    }
  }

  /// The type of a key path that its context leaves open, once its parts are known.
  func keyPathType(_ path: TypedKeyPath, _ value: Type) -> Type? {
    let root = resolve(path.rootType), part = resolve(value)
    guard !root.hasVariables, !part.hasVariables, let isWritable = isWritable(path.value) else { return nil }
    return .nominal(core.keyPaths[!isWritable ? 2 : goesThroughInstance(path.value) ? 4 : 3], [root, part])
  }

  /// Whether what is written belongs to an instance of a class.
  private func goesThroughInstance(_ part: TypedExpression) -> Bool {
    switch part.kind {
    case .tupleElement(let base, _), .forceUnwrap(let base): return goesThroughInstance(base)
    case .overloaded(let reference):
      guard let choice = choices[ObjectIdentifier(reference)] else { return false }
      return choice.declaration.isOfClass || choice.declaration.hasNonmutatingSetter || (reference.base.map(goesThroughInstance) ?? false)
    case .call(let call):
      if case .value(let callee) = call.target { return goesThroughInstance(callee) }
      return false
    default: return false
    }
  }

  /// Nil while it is open which member is meant.
  private func isWritable(_ part: TypedExpression) -> Bool? {
    switch part.kind {
    case .variable: return true
    case .error: return nil
    case .tupleElement(let base, _), .forceUnwrap(let base), .coercion(let base): return isWritable(base)
    case .overloaded(let reference):
      guard let choice = choices[ObjectIdentifier(reference)] else { return nil }
      return !choice.declaration.isSettable ? false : reference.base.map(isWritable) ?? false
    case .call(let call):
      if case .value(let callee) = call.target { return isWritable(callee) }
      return false
    default: return false
    }
  }
}
