/// Operators whose operands leave only one meaning.
///
/// They are decided where they are met, so that a long chain of them costs one step for each: left to the solver, every
/// decision would look at the whole chain again.
extension ExpressionChecker {
  func commitEarly(_ reference: OverloadedReference, _ callee: TypedExpression, _ arguments: [Call.Argument], _ span: Span) throws
    -> TypedExpression?
  {
    guard arguments.allSatisfy({ isSettled($0.value) }) else { return nil }
    let call = Call(.value(callee), arguments)
    reference.call = call
    let fitting = viable(reference, callee)
    guard let only = fitting.count == 1 ? fitting.first : favourite(fitting, arguments.map { system.head($0.value.type) }) else { return nil }
    let expression = TypedExpression(.call(call), system.fresh(span), span)
    expression.place = callee.anchor
    try choose(only, for: reference, callee)
    guard try apply(expression, callee) else {
      system.add(.apply(expression, callee: callee))
      return expression
    }
    return expression
  }

  /// Whether nothing that is still to come can change which operators take it: its type is known, or it is a literal.
  private func isSettled(_ operand: TypedExpression) -> Bool {
    switch system.head(operand.type) {
    case .variable(let index):
      switch system.variables[index].literal {
      case .integer?, .float?, .string?, .character?, .array?: return true
      default: return false
      }
    case .nominal(core.array, _) where chainLength > 4: return true
    case .nominal(let declaration, let arguments): return declaration !== core.optional && !arguments.contains { system.resolve($0).hasVariables }
    default: return false
    }
  }

  /// The library's operator of two operands of one type, where both have it or one does and the other is a literal.
  private func favourite(_ fitting: [OverloadedReference.Candidate], _ types: [Type]) -> OverloadedReference.Candidate? {
    guard types.count == 2, fitting.allSatisfy({ $0.declaration.generation == 0 }) else { return nil }
    let known = types.filter { !$0.isVariable }
    switch known.count {
    case 2: guard known[0] == known[1] else { return nil }
    case 1:
      guard let literal = types.compactMap({ system.literal(of: $0) }).first, isOrdinary(literal, known[0]) else { return nil }
    default:
      if types.allSatisfy(isArrayLiteral) {
        // Another kind of collection may be meant, but not by a long chain of them.
        guard chainLength > 4, system.unify(types[0], core.array(system.fresh(.none))) else { return nil }
        break
      }
      let string: [ConstraintSystem.Literal] = [.string, .character]
      guard types.allSatisfy({ type in system.literal(of: type).map { string.contains($0) } ?? false }),
            types.contains(where: { system.unify($0, core.type(core.string)) }) else { return nil }
    }
    return fitting.first { $0.declaration.parameters.count == 2 && $0.declaration.parameters[0].type == $0.declaration.parameters[1].type }
  }

  private func isArrayLiteral(_ type: Type) -> Bool {
    if case .array? = system.literal(of: type) { true } else { false }
  }

  private func isOrdinary(_ literal: ConstraintSystem.Literal, _ type: Type) -> Bool {
    switch literal {
    case .integer, .float: system.accepts(type, literal)
    case .string, .character: type == core.type(core.string)
    case .array: if case .nominal(core.array, _) = type { true } else { false }
    default: false
    }
  }

  /// Makes an operand of a generic operator the operator's own type, which needs no conversion: no optional conforms to what
  /// such operators ask.
  func takes(_ argument: TypedExpression, as declared: ValueDeclaration.Parameter, _ type: Type) -> Bool {
    guard case .parameter(let generic) = declared.type,
          generic.protocols.contains(where: { core.optional.conformance(to: $0) == nil }) else { return false }
    switch system.head(argument.type) {
    case .variable(let index) where system.variables[index].literal == nil || system.variables[index].literal == .nothing: return false
    case .existential: return false
    default: return system.unifies(argument.type, type)
    }
  }
}
