/// What is wrong with the operands of an operator, as the compiler says it.
///
/// It blames one operand where the other one's type leaves only one meaning, and both of them otherwise.
extension ExpressionChecker {
  func operatorFailure(_ name: String, _ found: [Type], _ places: [Span], _ span: Span) -> CheckFailure {
    let types = found.map(withoutVariables)
    func blame(_ index: Int, _ wanted: Type) -> CheckFailure {
      fail(.cannotConvert(types[index], wanted, .argument), places[index])
    }
    guard types.count == 2 else { return unaryFailure(name, types, places, span) }
    let (left, right) = (types[0], types[1])
    if left == right { return twoAlike(name, left, span) }
    let numbers = types.map { conforms($0, core.numeric) }
    let isMixed = numbers[0] && numbers[1]
    let int = core.type(core.int)
    switch name {
    case "...", "..<":
      let comparable = types.map { conforms($0, core.comparable) }
      if comparable[0], comparable[1] { return fail(.conflicting("Self", left, right), span) }
      return comparable[0] ? blame(1, left) : blame(0, right)
    case "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=":
      let takes = numbers[0] || name == "+=" && (left == core.type(core.string) || core.arrayLiteralElement(of: left) != nil)
      if takes { return blame(1, left) }
    case "==", "<":
      if isMixed, let double = types.firstIndex(where: { $0 != int }) { return blame(double, int) }
    case ">", ">=", "<=", "!=", "%", "&", "|", "^", "&+", "&-", "&*":
      if let integer = types.firstIndex(of: int) { return blame(1 - integer, int) }
      if numbers[0] { return blame(1, left) }
    case "-" where !isMixed:
      if let number = numbers.firstIndex(of: true) { return blame(1 - number, types[number]) }
    case "*" where !isMixed && numbers[0], "/" where !isMixed && numbers[0]:
      return blame(1, left)
    default: break
    }
    return fail(.operatorMismatch(name, types), span)
  }

  private func twoAlike(_ name: String, _ type: Type, _ span: Span) -> CheckFailure {
    if ["%", "%="].contains(name), conforms(type, core.floatingPoint) { return fail(.remainderUnavailable(name), span) }
    if ["==", "!="].contains(name), !conforms(type, core.equatable), type.isNamed { return fail(.operatorRequires(name, core.equatable, type), span) }
    if ["<", ">", "<=", ">=", "...", "..<"].contains(name), !conforms(type, core.comparable), type.isNamed {
      return fail(.operatorRequires(name, core.comparable, type), span)
    }
    return fail(.operatorMismatch(name, [type, type]), span)
  }

  private func unaryFailure(_ name: String, _ types: [Type], _ places: [Span], _ span: Span) -> CheckFailure {
    if name == "!", let place = places.first, let type = types.first { return fail(.cannotConvert(type, core.type(core.bool), .negated), place) }
    return fail(.operatorMismatch(name, types), span)
  }

  private func conforms(_ type: Type, _ conformed: TypeDeclaration) -> Bool { system.conforms(type, conformed) == .solved }

  /// A collection literal whose elements are open is shown with their default type.
  private func withoutVariables(_ type: Type) -> Type {
    guard type.hasVariables, case .nominal(let declaration, let arguments) = type else { return type }
    let known = arguments.map { argument -> Type in
      guard case .variable(let index) = argument else { return argument }
      for case .conversion(let from, let to, _, _) in system.constraints where system.head(to) == .variable(index) {
        if let literal = system.literal(of: from), let type = system.defaultType(literal) { return type }
      }
      return argument
    }
    return .nominal(declaration, known)
  }
}

extension Type {
  /// Whether it is a struct.
  fileprivate var isNamed: Bool { if case .nominal(let declaration, _) = self { declaration.kind == .structure } else { false } }
}
