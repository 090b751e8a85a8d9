/// What is wrong with arithmetic on constants, as far as the compiler follows them: through literals, operators, the limits
/// of the types and local constants.
enum ConstantFolding {
  /// Why an integer literal does not fit the type that it was given.
  static func problem(_ literal: IntegerLiteral, _ type: Type) -> CheckError? {
    guard case .nominal(let declaration, _) = type, let format = declaration.integer else { return nil }
    guard let value = literal.value else { return .literalTooLarge(literal.digits, type) }
    if format.word(exactly: value) != nil { return nil }
    return value < 0 && !format.isSigned ? .negativeLiteral(literal.digits, type) : .literalTooLarge(literal.digits, type)
  }

  /// Why an operator's result does not exist.
  static func problem(_ call: Call, _ type: Type) -> CheckError? {
    guard case .declaration(let declaration, _, nil) = call.target, let intrinsic = declaration.intrinsic else { return nil }
    let operands = call.bound.compactMap { if case .value(let value) = $0 { value } else { nil } }
    guard let format = operands.first.flatMap({ integerFormat($0.type) }) else { return nil }
    let operation = intrinsic.assigned ?? intrinsic
    let values = operands.map(value)
    if operation == .divide || operation == .remainder, values.count == 2, values[1] == 0 { return .constantDivisionByZero }
    guard integerFormat(type) != nil, let known = values as? [Int128], let result = self.result(operation, known),
          format.word(exactly: result) == nil else { return nil }
    let symbol = declaration.name
    if operation == .negate { return .constantOverflow("0 - \(known[0])", format, namesType: false) }
    let text = "\(known[0]) \(symbol) \(known[1])"
    return operation == .divide ? .constantDivisionOverflow(text) : .constantOverflow(text, format, namesType: true)
  }

  /// The value of an expression, if it is a constant integer.
  static func value(_ expression: TypedExpression) -> Int128? {
    guard let format = integerFormat(expression.type) else { return nil }
    switch expression.kind {
    case .integer(let literal): return literal.value
    case .property(nil, let declaration, _):
      if case .local(let variable) = declaration.implementation { return variable.knownInteger }
      guard declaration.owner?.name == "FixedWidthInteger", declaration.isStatic else { return nil }
      return declaration.name == "max" ? format.highest : declaration.name == "min" ? format.lowest : nil
    case .variable(let variable): return variable.knownInteger
    case .call(let call):
      guard case .declaration(let declaration, _, nil) = call.target, let intrinsic = declaration.intrinsic else { return nil }
      let operands = call.bound.compactMap { if case .value(let operand) = $0 { operand } else { nil } }
      return (operands.map(value) as? [Int128]).flatMap { result(intrinsic, $0) }
    default: return nil
    }
  }

  static func constant(_ expression: TypedExpression) -> Variable.Constant? {
    value(expression).map { .integer($0) } ?? truth(expression).map { .boolean($0) }
  }

  /// Whether a condition is known to hold, or known not to.
  static func truth(_ expression: TypedExpression) -> Bool? {
    switch expression.kind {
    case .boolean(let value): return value
    case .variable(let variable): if case .boolean(let value)? = variable.constant { return value } else { return nil }
    case .call(let call):
      guard case .declaration(let declaration, _, nil) = call.target, let intrinsic = declaration.intrinsic else { return nil }
      let operands = call.bound.compactMap { if case .value(let operand) = $0 { operand } else { nil } }
      if intrinsic == .not, operands.count == 1 { return truth(operands[0]).map { !$0 } }
      guard operands.count == 2 else { return nil }
      if let format = integerFormat(operands[0].type), !format.isSigned, let limit = value(operands[1]), limit == 0 {
        if intrinsic == .less { return false }
      }
      guard let left = value(operands[0]), let right = value(operands[1]) else { return nil }
      switch intrinsic {
      case .equal: return left == right
      case .notEqual: return left != right
      case .less: return left < right
      case .lessEqual: return left <= right
      case .greater: return left > right
      case .greaterEqual: return left >= right
      default: return nil
      }
    default: return nil
    }
  }

  private static func integerFormat(_ type: Type) -> IntegerFormat? {
    if case .nominal(let declaration, _) = type { declaration.integer } else { nil }
  }

  private static func result(_ operation: Intrinsic, _ values: [Int128]) -> Int128? {
    guard values.count == 2 else { return operation == .negate && values.count == 1 ? 0 - values[0] : nil }
    switch operation {
    case .add: return values[0] + values[1]
    case .subtract: return values[0] - values[1]
    case .multiply:
      let (product, overflow) = values[0].multipliedReportingOverflow(by: values[1])
      return overflow ? nil : product
    case .divide: return values[1] == 0 ? nil : values[0] / values[1]
    case .remainder: return values[1] == 0 ? nil : values[0] % values[1]
    default: return nil
    }
  }
}

extension Variable {
  fileprivate var knownInteger: Int128? { if case .integer(let value)? = constant { value } else { nil } }
}
