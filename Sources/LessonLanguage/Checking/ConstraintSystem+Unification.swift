/// Making types equal, and deciding whether one converts to another.
extension ConstraintSystem {
  enum Outcome { case solved, failed, undecided }

  /// Makes two types equal by binding variables; false if they cannot be.
  mutating func unify(_ a: Type, _ b: Type) -> Bool {
    let a = head(a), b = head(b)
    switch (a, b) {
    case (.variable(let index), .error), (.error, .variable(let index)):
      variables[index].binding = .error
      return true
    case (.error, _), (_, .error):
      return true
    case (.variable(let i), .variable(let j)):
      if i == j { return true }
      // What a literal is equal to is no optional.
      if let optional = variables[i].optional ?? variables[j].optional, variables[i].literal ?? variables[j].literal != nil,
         let wrapped = core.wrapped(head(optional)) {
        (variables[i].optional, variables[j].optional) = (nil, nil)
        return bind(i, wrapped) && bind(j, wrapped)
      }
      guard let literal = merge(variables[i].literal, variables[j].literal) else { return false }
      variables[j].literal = literal.value
      variables[j].name = variables[j].name ?? variables[i].name
      variables[j].optional = variables[j].optional ?? variables[i].optional
      variables[i].binding = b
      return true
    case (.variable(let index), _):
      return bind(index, b)
    case (_, .variable(let index)):
      return bind(index, a)
    case (.dependent, _) where isRigid(a) && (isRigid(b) || !b.isDependent),
         (_, .dependent) where isRigid(b) && !a.isDependent:
      return a == b
    case (.dependent, _), (_, .dependent):
      // Decided when the base is known.
      if a != b { constraints.append(.equal(a, b, .argument, .none)) }
      return true
    case (.nominal(let first, let x), .nominal(let second, let y)):
      return first === second && x.count == y.count && zip(x, y).allSatisfy { unify($0, $1) }
    case (.tuple(let x), .tuple(let y)):
      return x.count == y.count && zip(x, y).allSatisfy { ($0.label == $1.label) && unify($0.type, $1.type) }
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count && unifyThrown(x, y)
        && zip(x.parameters, y.parameters).allSatisfy { $0.isInout == $1.isInout && $0.isVariadic == $1.isVariadic && unify($0.type, $1.type) }
        && unify(x.result, y.result)
    case (.metatype(let x), .metatype(let y)):
      return unify(x, y)
    default:
      return a == b
    }
  }

  private mutating func merge(_ a: Literal?, _ b: Literal?) -> (value: Literal?, Void)? {
    switch (a, b) {
    case (.array(let x)?, .array(let y)?): unify(x, y) ? (a, ()) : nil
    case (.dictionary(let key, let value)?, .dictionary(let otherKey, let otherValue)?):
      unify(key, otherKey) && unify(value, otherValue) ? (a, ()) : nil
    case (nil, let other), (let other, nil): (other, ())
    case (.integer, .float), (.float, .integer): (.float, ())
    case (.string, .character), (.character, .string): (.string, ())
    case (let x, let y): x == y ? (x, ()) : nil
    }
  }

  mutating func bind(_ index: Int, _ type: Type) -> Bool {
    let known = resolve(type)
    if known.contains({ if case .variable(index) = $0 { true } else { false } }) { return false }
    if let optional = variables[index].optional, known != .error {
      guard unifies(known, optional) || core.wrapped(head(optional)).map({ unifies(known, $0) }) ?? false else { return false }
    }
    if let literal = variables[index].literal {
      switch literal {
      case .array(let element):
        guard let part = core.arrayLiteralElement(of: known), unify(element, part) else { return false }
      case .dictionary(let key, let value):
        guard let entry = core.dictionaryLiteralEntry(of: known), unify(key, entry.key), unify(value, entry.value)
        else { return false }
      case .keyPath(let path, let value):
        guard bind(path, value, to: known) else { return false }
      default:
        guard accepts(known, literal) else { return false }
      }
    }
    variables[index].binding = known
    return true
  }

  /// Whether a type can be written as a literal of the kind.
  func accepts(_ type: Type, _ literal: Literal) -> Bool {
    switch literal {
    case .integer: conforms(type, core.expressibleByIntegerLiteral) == .solved
    case .float: conforms(type, core.expressibleByFloatLiteral) == .solved
    case .boolean: conforms(type, core.expressibleByBooleanLiteral) == .solved
    case .string: conforms(type, core.expressibleByStringLiteral) == .solved
    case .character: conforms(type, core.expressibleByUnicodeScalarLiteral) == .solved
    case .nothing: conforms(type, core.expressibleByNilLiteral) == .solved
    case .closure:
      if case .function = type { true } else { false }
    case .array: core.arrayLiteralElement(of: type) != nil
    case .dictionary: core.dictionaryLiteralEntry(of: type) != nil
    case .keyPath: isKeyPathLike(type)
    }
  }

  func conforms(_ type: Type, _ conformed: TypeDeclaration) -> Outcome {
    if conformed.application != nil {
      var trial = self
      let outcome = trial.conform(type, to: conformed)
      return outcome == .solved && (resolve(type).hasVariables || Type.existential([conformed]).hasVariables) ? .undecided : outcome
    }
    if conformed === core.copyable { return head(type).isNoncopyable ? .failed : .solved }
    switch head(type) {
    case .variable(let index):
      // A literal's type is chosen among those that can be written so; everything else waits.
      _ = index
      return .undecided
    case .dependent(let base, _) where base.hasVariables:
      return .undecided
    case .dependent where conformed.kind != .classType:
      return protocols(of: head(type)).contains { $0.conformance(to: conformed) != nil } ? .solved : .failed
    case .error:
      return .solved
    case .nominal where head(type).opaque != nil: return conformsAbstractly(head(type), conformed)
    case .nominal(let declaration, _) where conformed === core.nativeSequence:
      return declaration.elements == nil ? .failed : .solved
    case .nominal(let declaration, _) where conformed === core.indexedCollection:
      return declaration.elements == nil ? .solved : .failed
    case .nominal(let declaration, _) where conformed.kind == .classType:
      return declaration.inherits(from: conformed) ? .solved : .failed
    case .nominal(let declaration, _) where conformed === core.anyObject:
      return declaration.kind == .classType ? .solved : .failed
    case .nominal(let declaration, let arguments):
      guard let conformance = declaration.conformance(to: conformed) else { return .failed }
      let substitution = declaration.substitution(arguments)
      if !mayHold(conformance.requirements, substitution) { return .failed }
      for condition in conformance.conditions {
        for required in condition.protocols {
          let outcome = conforms(substitution[condition.parameter] ?? .error, required)
          if outcome != .solved { return outcome }
        }
      }
      return .solved
    case .parameter, .dependent:
      return conformsAbstractly(head(type), conformed)
    case .existential(let protocols):
      // Only Error's existential conforms to its own protocol.
      if conformed.kind == .classType { return superclass(conformed, of: head(type)) != nil ? .solved : .failed }
      if conformed === core.anyObject, protocols.contains(where: { $0.classAsked != nil }) { return .solved }
      if conformed === core.anyObject { return protocols.contains { $0.conformance(to: conformed) != nil } ? .solved : .failed }
      return protocols.contains { $0 === conformed && conformed === core.error } ? .solved : .failed
    case .tuple(let elements) where conformed === core.equatable || conformed === core.comparable:
      // The library has == and < for tuples of up to six elements.
      return elements.reduce(.solved) { $0 == .solved ? conforms($1.type, conformed) : $0 }
    case .tuple, .function, .metatype:
      return .failed
    }
  }

  /// The same for a type of which no more is known than what it conforms to.
  private func conformsAbstractly(_ type: Type, _ conformed: TypeDeclaration) -> Outcome {
    let known = protocols(of: type)
    if conformed.kind == .classType { return superclass(conformed, of: type) != nil ? .solved : .failed }
    if conformed === core.anyObject, known.contains(where: { $0.classAsked != nil }) { return .solved }
    return known.contains { $0.conformance(to: conformed) != nil } ? .solved : .failed
  }

  /// Whether a value of one type becomes one of another type, as an argument becomes a parameter.
  mutating func convert(_ from: Type, _ to: Type) -> Outcome {
    let from = head(from), to = head(to)
    if from == to { return .solved }
    switch (from, to) {
    case (.error, .variable):
      return unify(from, to) ? .solved : .failed
    case (.error, _), (_, .error):
      return .solved
    case (.variable, .variable):
      return .undecided
    case (.dependent, _) where !isRigid(from), (_, .dependent) where !isRigid(to):
      return .undecided
    case (_, .nominal(let declaration, let arguments)) where declaration.erased != nil && from.nominalDeclaration !== declaration:
      return erase(from, as: declaration, arguments)
    case (.variable(let index), _):
      return convert(variable: index, to: to)
    case (_, .variable):
      return .undecided
    case (_, .nominal(let hidden, _)) where hidden.opaque?.isOpen == true && from.nominalDeclaration !== hidden:
      return convert(from, .existential(to.opaqueProtocols ?? []))
    case (.nominal(let a, let x), .nominal(let b, let y)) where a === core.optional && b === core.optional:
      return convert(x[0], y[0])
    case (_, .nominal(let declaration, let arguments)) where declaration === core.optional:
      return convert(from, arguments[0])
    case (.existential(let have), .existential(let want)):
      return want.allSatisfy { wanted in
        let holds = wanted.kind == .classType || wanted === core.anyObject
          ? conforms(from, wanted.base) == .solved : have.contains { $0.conformance(to: wanted.base) != nil }
        return holds && wanted.application.map { meets(from, $0) } ?? true
      } ? .solved : .failed
    case (_, .existential) where from.isNoncopyable: return .failed
    case (_, .existential(let protocols)):
      var outcome = Outcome.solved
      for conformed in protocols {
        switch conform(from, to: conformed) {
        case .failed: return .failed
        case .undecided: outcome = .undecided
        case .solved: break
        }
      }
      return outcome
    case (.function(let a), .function(let b)):
      return convert(a, b)
    case (.nominal(let a, let x), .nominal(let b, let y)) where a !== b && core.keyPathRank(a) != nil && core.keyPathRank(b) != nil:
      guard core.keyPathRank(a) ?? 0 > core.keyPathRank(b) ?? 0 else { return .failed }
      return zip(x, y).allSatisfy { unify($0, $1) } ? .solved : .failed
    case (.nominal(let a, _), .nominal(let b, _)) where a !== b && a.kind == .classType && b.kind == .classType:
      guard let parent = from.asSuperclass(b) else { return .failed }
      return unify(parent, to) ? .solved : .failed
    case (.parameter, .nominal(let b, _)) where b.kind == .classType, (.dependent, .nominal(let b, _)) where b.kind == .classType,
         (.existential, .nominal(let b, _)) where b.kind == .classType:
      return superclass(b, of: from).map { unify($0, to) } ?? false ? .solved : .failed
    case (.metatype(let a), .metatype(let b)) where a != b && head(a).isClass && head(b).isClass:
      return convert(a, b)
    case (.metatype(let instance), .metatype(.existential(let protocols))):
      return convert(instance, .existential(protocols))
    case (.nominal(let a, let x), .nominal(let b, let y)) where a === b && a.isCollection && isUpcast(x, y):
      return zip(x, y).allSatisfy { convert($0, $1) == .solved } ? .solved : .failed
    case (.tuple(let a), .tuple(let b)):
      guard a.count == b.count else { return .failed }
      var outcome = Outcome.solved
      for (x, y) in zip(a, b) {
        if let have = x.label, let want = y.label, have != want { return .failed }
        switch convert(x.type, y.type) {
        case .failed: return .failed
        case .undecided:
          // An element may still become an optional's value. Otherwise elements are decided together: a tuple has no values apart from its elements' values.
          if case .variable = head(x.type), core.wrapped(head(y.type)) != nil {
            constraints.append(.conversion(x.type, y.type, .argument, .none))
            continue
          }
          if unify(x.type, y.type) { continue }
          outcome = .undecided
        case .solved: break
        }
      }
      return outcome
    default:
      return unify(from, to) ? .solved : .failed
    }
  }

  /// Whether the elements of two collections have known types that differ.
  private func isUpcast(_ from: [Type], _ to: [Type]) -> Bool {
    let source = from.map(resolve), target = to.map(resolve)
    return source != target && !source.contains(where: \.hasVariables) && !target.contains(where: \.hasVariables)
  }

  /// Whether a value becomes one of a type that stands for any with a protocol.
  private mutating func erase(_ from: Type, as declaration: TypeDeclaration, _ arguments: [Type]) -> Outcome {
    if case .variable(let index) = from {
      guard variables[index].literal == nil || defaultType(variables[index].literal ?? .nothing) != nil else { return .failed }
      return .undecided
    }
    guard let erased = declaration.erased else { return .failed }
    let outcome = conforms(from, erased)
    guard outcome == .solved, let element = arguments.first else { return outcome }
    return unify(from.associatedType("Element"), element) ? .solved : .failed
  }

  private mutating func convert(variable index: Int, to type: Type) -> Outcome {
    if let optional = variables[index].optional { return convertImplicit(index, optional, to: type) }
    if let wrapped = core.wrapped(type) {
      switch variables[index].literal {
      case nil: return .undecided
      case .nothing?: return bind(index, type) ? .solved : .failed
      default: return convert(.variable(index), wrapped)
      }
    }
    switch type {
    case .existential: return .undecided
    case .nominal(let hidden, _) where hidden.opaque?.isOpen == true: return .undecided
    // What does not throw may stand where throwing is allowed: wait for what it is.
    case .function(let function) where function.throws && variables[index].literal == nil: return .undecided
    case .function, .tuple: return unify(.variable(index), type) ? .solved : .failed
    default: return bind(index, type) ? .solved : .failed
    }
  }

  private mutating func convert(_ a: FunctionType, _ b: FunctionType) -> Outcome {
    guard a.parameters.count == b.parameters.count, convertThrown(a, b) else { return .failed }
    for (x, y) in zip(a.parameters, b.parameters) {
      if x.isInout != y.isInout || x.isVariadic != y.isVariadic { return .failed }
      if x.isInout {
        guard unify(x.type, y.type) else { return .failed }
        continue
      }
      // What is still open is made equal: a closure's parameters take their types from the context here.
      switch convert(y.type, x.type) {
      case .failed: return .failed
      case .undecided where !unifies(x.type, y.type): constraints.append(.conversion(y.type, x.type, .argument, .none))
      default: break
      }
    }
    let outcome = convert(a.result, b.result)
    if outcome == .undecided, !unifies(a.result, b.result) { constraints.append(.conversion(a.result, b.result, .argument, .none)) }
    return outcome == .failed ? .failed : .solved
  }
}

extension ConstraintSystem {
  /// Whether what a where clause asks can still come true for these types.
  func mayHold(_ requirements: [GenericRequirement], _ substitution: Substitution) -> Bool {
    requirements.allSatisfy { requirement in
      switch requirement {
      case .conformance(let type, let protocols):
        let type = type.substituting(substitution)
        return protocols.allSatisfy { conforms(type, $0.substituting(substitution)) != .failed }
      case .sameType(let a, let b):
        var trial = self
        return trial.unify(a.substituting(substitution), b.substituting(substitution))
      }
    }
  }
}
