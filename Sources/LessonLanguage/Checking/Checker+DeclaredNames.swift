/// The names that patterns of declarations declare.
extension Checker {
  func declare(_ pattern: PatternSyntax, _ type: Type, isLet: Bool, _ scope: Scope) throws -> TypedPattern {
    switch pattern.kind {
    case .wildcard, .binding:
      return declareNames(pattern, type, isLet: isLet, scope)
    case .tuple(let parts):
      if type == .error { return declareNames(pattern, type, isLet: isLet, scope) }
      guard case .tuple(let elements) = type, elements.count == parts.count else {
        throw CheckFailure(error: .patternMismatch(type), span: pattern.span)
      }
      let typed = try zip(parts, elements).map { try declare($0.pattern, $1.type, isLet: isLet, scope) }
      return TypedPattern(kind: .tuple(typed), type: type)
    default:
      throw CheckFailure(error: .unsupported(.declaredPattern), span: pattern.span)
    }
  }

  @discardableResult
  func declareNames(_ pattern: PatternSyntax, _ type: Type, isLet: Bool, isImplicitlyUnwrapped: Bool = false, _ scope: Scope) -> TypedPattern {
    switch pattern.kind {
    case .binding(let name, let isVariable):
      let hidden = isInGuard ? scope.values[name]?.first : nil
      let variable = (hidden == nil ? scope.announced[name]?.variables[name] : nil)
        ?? Variable(name, type: type, isLet: isLet && !isVariable, isGlobal: scope.isLesson, span: pattern.span, function: scope.function)
      variable.type = type
      variable.isImplicitlyUnwrapped = isImplicitlyUnwrapped
      if hidden?.kind == .variable {
        scope.replace(variable)
        return TypedPattern(kind: .binding(variable), type: type)
      }
      if let earlier = scope.earlierDeclaration(of: name) {
        report(.redeclaration(name), at: pattern.span, notes: earlier.span == .none ? [] : [
          ("'\(name)' previously declared here", earlier.span)
        ])
      }
      scope.declare(variable)
      return TypedPattern(kind: .binding(variable), type: type)
    case .tuple(let parts):
      let typed = parts.map { declareNames($0.pattern, .error, isLet: isLet, scope) }
      return TypedPattern(kind: .tuple(typed), type: type)
    default:
      return TypedPattern(kind: .wildcard, type: type)
    }
  }
}

extension Scope {
  var isLesson: Bool { if case .lesson = kind { true } else { false } }

  /// The scope of the block before, whose names may not be declared again.
  var earlierBlock: Scope? {
    guard isLesson, !isNested, let parent, parent.isLesson else { return nil }
    return parent
  }

  /// A declaration that a new variable of the name may not stand beside: in this scope, or in an earlier block.
  func earlierDeclaration(of name: String) -> ValueDeclaration? {
    var scope: Scope? = self
    while let current = scope {
      if let found = current.values[name]?.first { return found }
      guard let earlier = current.earlierBlock else { return nil }
      scope = earlier
    }
    return nil
  }
}
