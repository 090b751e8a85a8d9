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
    if let value = value(expression) { return .integer(value) }
    if let truth = truth(expression) { return .boolean(truth) }
    switch expression.kind {
    case .float(let value): return .float(value)
    case .integer(let literal) where ["Double", "Float"].contains(expression.type.nominalDeclaration?.name):
      return literal.value.map { .float(Double($0)) }
    case .variable(let variable): return variable.constant
    case .property(nil, let declaration, _):
      if declaration.kind == .enumCase { return .enumCase }
      if case .local(let variable) = declaration.implementation { return variable.constant }
      return nil
    case .call(let call):
      if case .declaration(let declaration, _, _) = call.target, declaration.kind == .enumCase { return .enumCase }
      return nil
    case .nilLiteral, .conversion(.wrapOptional, _): return .enumCase
    case .tuple(let elements):
      let parts = elements.map(constant)
      return parts.contains { $0 != nil } ? .tuple(parts) : nil
    default: return nil
    }
  }

  /// Whether a condition is known to hold, or known not to.
  static func truth(_ expression: TypedExpression) -> Bool? {
    switch expression.kind {
    case .boolean(let value): return value
    case .variable(let variable): if case .boolean(let value)? = variable.constant { return value } else { return nil }
    case .property(nil, let declaration, _):
      if case .local(let variable) = declaration.implementation, case .boolean(let value)? = variable.constant { return value }
      return nil
    case .call(let call):
      guard case .declaration(let declaration, _, nil) = call.target, let intrinsic = declaration.intrinsic else { return nil }
      let operands = call.bound.compactMap { if case .value(let operand) = $0 { operand } else { nil } }
      if intrinsic == .not, operands.count == 1 { return truth(operands[0]).map { !$0 } }
      guard operands.count == 2 else { return nil }
      if let format = integerFormat(operands[0].type), !format.isSigned, let limit = value(operands[1]), limit == 0 {
        if intrinsic == .less { return false }
      }
      if case .float(let left)? = constant(operands[0]), case .float(let right)? = constant(operands[1]) {
        return compare(left, right, intrinsic)
      }
      guard let left = value(operands[0]), let right = value(operands[1]) else { return nil }
      return compare(left, right, intrinsic)
    default: return nil
    }
  }

  private static func compare<Number: Comparable>(_ left: Number, _ right: Number, _ operation: Intrinsic) -> Bool? {
    switch operation {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessEqual: left <= right
    case .greater: left > right
    case .greaterEqual: left >= right
    default: nil
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
