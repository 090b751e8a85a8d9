/// Casts: what they ask of their types, and what the compiler says of those that need no looking.
extension ExpressionChecker {
  /// `value as T`: a conversion that is known to be possible.
  func coercion(_ inner: ExpressionSyntax, _ type: TypeSyntax, _ place: Span, _ span: Span) throws -> TypedExpression {
    let value = try generate(inner)
    let target = try castTarget(type)
    system.add(.conversion(value.type, target, .coercion(place), value.span))
    return TypedExpression(.coercion(value), target, span)
  }

  /// `value as? T`, `value as! T` and `value is T`: the value's type is found without regard to the target.
  func cast(_ inner: ExpressionSyntax, as cast: TypedExpression.Cast, _ type: TypeSyntax, _ place: Span, _ span: Span) throws
    -> TypedExpression
  {
    let value = try generate(inner)
    let target = try castTarget(type)
    return TypedExpression(.cast(cast, value, at: place), cast == .forced ? target : core.optional(target), span)
  }

  private func castTarget(_ type: TypeSyntax) throws -> Type {
    try checker.resolve(type, scope, open: { self.system.fresh(type.span, name: $0.name) })
  }

  /// Warns of a cast whose outcome is known: it always succeeds, always fails or only unwraps.
  func warn(of cast: TypedExpression.Cast, _ from: Type, _ type: Type, at place: Span) {
    guard let target = cast == .forced ? type : core.wrapped(type), !from.hasErrors, !target.hasErrors else { return }
    func report(_ error: CheckError) { checker.warn(error, at: place) }
    if case .tuple = from { return }
    var system = ConstraintSystem(core: core)
    if let wrapped = core.wrapped(from), core.wrapped(target) == nil, system.convert(wrapped, target) == .solved {
      return report(.castUnwraps(cast, from, target))
    }
    if system.convert(from, target) == .solved { return report(.castSucceeds(cast, from, target)) }
    if !mayBe(from, target) { report(.castFails(from, target)) }
  }

  /// Whether a value of one type may turn out to be one of the other; false only where the compiler is sure too.
  private func mayBe(_ from: Type, _ to: Type) -> Bool {
    let source = core.wrapped(from) ?? from, target = core.wrapped(to) ?? to
    if core.wrapped(source) != nil || core.wrapped(target) != nil { return mayBe(source, target) }
    if source.opaque != nil || target.opaque != nil { return true }
    switch (source, target) {
    case (.nominal(let a, _), .nominal(let b, _)) where a.kind == .classType && b.kind == .classType:
      return a.inherits(from: b) || b.inherits(from: a)
    case (.nominal(let erasing, _), _) where erasing.erased != nil: return true
    case (_, .nominal(let erasing, _)) where erasing.erased != nil: return true
    case (.nominal(let a, let x), .nominal(let b, let y)): return a === b && (a.isCollection || x == y || !x.isEmpty)
    case (.existential(let protocols), .nominal):
      return protocols.allSatisfy { ConstraintSystem(core: core).conforms(target, $0) != .failed }
    case (.nominal, .tuple), (.tuple, .nominal), (.nominal, .function), (.function, .nominal), (.tuple, .function), (.function, .tuple):
      return false
    case (.tuple(let a), .tuple(let b)): return a.count == b.count
    default: return true
    }
  }
}

extension TypeDeclaration {
  /// Whether a cast looks at its elements one by one.
  var isCollection: Bool { kind == .structure && ["Array", "Dictionary", "Set"].contains(name) }
}
