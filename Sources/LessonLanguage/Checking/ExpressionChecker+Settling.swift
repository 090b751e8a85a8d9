/// What can be decided where it is met, without the solver: it would look at the whole expression for each such decision.
///
/// Nothing is guessed here. A member whose base is known is looked up, a call of which one candidate is left is that
/// candidate's, and literals that have to become the same type are one variable.
extension ExpressionChecker {
  /// Looks a member up, at once if the type of its base is known.
  func addMember(_ reference: MemberReference) throws {
    if let base = reference.base {
      if isText(base.type), !checker.members(named: reference.name.text, of: core.type(core.string), system: system).isEmpty {
        // A literal is a `String` unless something asks for another type, which a member does not.
        _ = system.unify(base.type, core.type(core.string))
      }
      if isKnown(base.type), try decide(reference) { return }
    }
    system.add(.member(reference))
  }

  private func isText(_ type: Type) -> Bool {
    switch system.literal(of: type) {
    case .string?, .character?: true
    default: false
    }
  }

  private func isKnown(_ type: Type) -> Bool {
    if case .nominal = system.head(type) { true } else { false }
  }

  /// Decides a call of which only one candidate is left; false if it has to wait.
  func applyEarly(_ expression: TypedExpression, _ callee: TypedExpression) throws -> Bool {
    guard case .overloaded(let reference) = callee.kind else { return false }
    if system.choices[ObjectIdentifier(reference)] == nil {
      guard reference.call != nil else { return false }
      let fitting = viable(reference, callee)
      guard fitting.count == 1 else { return false }
      try choose(fitting[0], for: reference, callee)
    }
    return try apply(expression, callee)
  }

  func applyEarly(_ callee: TypedExpression, _ reference: OverloadedReference, _ arguments: [Call.Argument], _ span: Span) throws
    -> TypedExpression
  {
    let call = Call(.value(callee), arguments)
    reference.call = call
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = callee.anchor
    if try applyEarly(expression, callee) { return expression }
    system.add(.overload(callee))
    system.add(.apply(expression, callee: callee))
    return expression
  }

  /// Whether the fallback of `??` leaves no doubt that the result is what the optional wraps.
  func takesFallback(_ optional: Type, _ fallback: Type) -> Bool {
    let known = system.resolve(optional), other = system.resolve(fallback)
    guard !known.hasVariables, let wrapped = core.wrapped(known), core.wrapped(wrapped) == nil else { return false }
    if wrapped == other { return true }
    switch system.literal(of: other) {
    case .integer?, .float?, .boolean?, .string?, .character?: return system.literal(of: other).map { system.accepts(wrapped, $0) } ?? false
    default: return false
    }
  }

  // MARK: Literals

  /// Whether both are literals of one kind, which become the same type wherever one of them is used.
  func areAlike(_ first: ExpressionSyntax, _ second: ExpressionSyntax) -> Bool {
    if let kind = kind(of: first) { kind == self.kind(of: second) } else { false }
  }

  /// The first of each kind of literal among the parts of a collection.
  struct LikeParts {
    var first: [String: Type] = [:]
  }

  /// Gives a literal the type of an earlier one of its kind in the same collection; false if it is the first.
  func join(_ value: TypedExpression, _ syntax: ExpressionSyntax, to parts: inout LikeParts) -> Bool {
    guard let kind = kind(of: syntax) else { return false }
    guard let earlier = parts.first[kind] else {
      parts.first[kind] = value.type
      return false
    }
    return system.unify(value.type, earlier)
  }

  /// Literals of one kind become the same type wherever they become the same element.
  private func kind(of syntax: ExpressionSyntax) -> String? {
    switch syntax.kind {
    case .integer: return "i"
    case .float: return "f"
    case .boolean: return "b"
    case .string(let segments):
      guard segments.count == 1, case .text(let text) = segments[0] else { return segments.isEmpty ? "s" : nil }
      return text.count == 1 ? "c" : "s"
    case .array(let elements):
      var kinds: Set<String> = []
      for element in elements {
        guard let kind = kind(of: element) else { return nil }
        kinds.insert(kind)
      }
      return kinds.isEmpty ? nil : "[" + kinds.sorted().joined() + "]"
    case .tuple(let elements) where elements.count > 1:
      return nil
    default: return nil
    }
  }
}
