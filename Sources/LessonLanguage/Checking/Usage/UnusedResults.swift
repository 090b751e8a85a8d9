/// Statements that are expressions whose values nobody takes.
enum UnusedResults {
  struct Finding {
    var error: UsageWarning
    var span: Span
    var isError = false
    var notes: [(String, Span)] = []
  }

  static func findings(in statements: [TypedStatement]) -> [Finding] {
    var found: [Finding] = []
    statements.forEachBlock { block in
      for statement in block {
        if case .expression(let expression) = statement.kind, let finding = finding(expression), finding.span.isOfLesson {
          found.append(finding)
        }
      }
    }
    return found
  }

  private static func finding(_ expression: TypedExpression) -> Finding? {
    if expression.type.isWithoutValue || expression.type == .error { return nil }
    let anchor = expression.anchor
    if case .tried(.optional, _) = expression.kind { return Finding(error: .unusedTry, span: anchor) }
    let value = expression.drilled
    if case .closure = value.kind {
      return Finding(error: .unusedClosure, span: anchor, isError: true, notes: [("did you mean to use a 'do' statement?", anchor)])
    }
    if case .keyPath = value.kind { return Finding(error: .unusedKeyPath, span: anchor, isError: true) }
    if isDiscardable(value) { return nil }
    if case .function = expression.type { return Finding(error: .unusedFunction, span: anchor, isError: true) }
    return Finding(error: error(value, as: expression.type), span: value.anchor)
  }

  private static func isDiscardable(_ value: TypedExpression) -> Bool {
    guard case .call(let call) = value.kind, case .declaration(let declaration, _, _) = call.target else { return false }
    return declaration.isDiscardable || declaration.owner == nil && !declaration.isLesson && value.type.nominalDeclaration?.name == "Double"
      && functionsOfC.contains(declaration.name)
  }

  /// What comes from C may be called for nothing, as far as the compiler knows.
  private static let functionsOfC: Set<String> = [
    "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "sqrt", "cbrt", "pow", "exp",
    "exp2", "expm1", "log", "log2", "log10", "log1p", "floor", "ceil", "round", "trunc", "rint", "fabs", "fmod", "remainder", "hypot",
    "erf", "erfc", "tgamma", "lgamma", "fmax", "fmin", "fdim", "fma", "copysign", "nearbyint",
  ]

  private static func error(_ value: TypedExpression, as type: Type) -> UsageWarning {
    switch value.kind {
    case .integer: return .unusedLiteral("integer")
    case .float: return .unusedLiteral("floating-point")
    case .boolean: return .unusedLiteral("boolean")
    case .string: return .unusedLiteral("string")
    case .variable(let variable) where !variable.isLet: return .unusedPlace(.variable)
    case .property(_, let declaration, _) where declaration.kind == .enumCase: return .unusedFunctionResult(type)
    case .property(nil, let declaration, _) where declaration.owner == nil && value.isPlace: return .unusedPlace(.variable)
    case .property where value.isPlace: return .unusedPlace(.property)
    case .tupleElement where value.isPlace: return .unusedPlace(.variable)
    case .forceUnwrap(let inner) where value.isPlace: return error(inner.drilled, as: type)
    case .subscripting where value.isPlace: return .unusedPlace(.subscripting)
    case .conjunction: return .unusedOperator("&&")
    case .disjunction: return .unusedOperator("||")
    case .coalescing: return .unusedOperator("??")
    case .nilTest(let inner, let isNegated):
      if case .cast = inner.kind { break }
      return .unusedOperator(isNegated ? "!=" : "==")
    case .call(let call): return error(call, type)
    default: break
    }
    return .unusedExpression(type)
  }

  private static func error(_ call: Call, _ type: Type) -> UsageWarning {
    guard case .declaration(let declaration, _, _) = call.target else { return .unusedFunctionResult(type) }
    switch declaration.kind {
    case .initializer: return .unusedInitializer(declaration.owner?.shownName ?? "\(type)")
    case .enumCase: return .unusedFunctionResult(type)
    case .function where declaration.fullName == "type(of:)" && !declaration.isLesson: return .unusedExpression(type)
    default: return declaration.name.isOperatorName ? .unusedOperator(declaration.name) : .unusedCall(declaration.shownName)
    }
  }
}

extension Type {
  /// Whether it is `Void`, `Never` or an optional of them.
  fileprivate var isWithoutValue: Bool {
    if case .nominal(let declaration, let arguments) = self, declaration.name == "Optional" { return arguments[0].isWithoutValue }
    return isVoid || isNever
  }
}

extension TypedExpression {
  /// What gives the value, within conversions, chains and `try`.
  fileprivate var drilled: TypedExpression {
    switch kind {
    case .conversion(_, let inner), .optionalChain(let inner), .tried(.plain, let inner), .tried(.forced, let inner): inner.drilled
    default: self
    }
  }

  /// Whether it could be assigned to.
  fileprivate var isPlace: Bool {
    switch kind {
    case .variable(let variable): return !variable.isLet
    case .property(let base, let declaration, _):
      guard declaration.isSettable, declaration.declaredAccess?.setter == nil else { return false }
      // A property of an instance may change, whatever refers to the instance.
      if base?.hasOptionalLink == true { return false }
      return declaration.isOfClass || base?.isPlace ?? true
    case .subscripting(let base, let declaration, _, _): return declaration.isSettable && base.isPlace
    case .forceUnwrap(let inner), .tupleElement(let inner, _): return inner.isPlace
    default: return false
    }
  }
}

extension TypeDeclaration {
  /// The name with its generic parameters.
  fileprivate var shownName: String {
    generics.isEmpty ? name : name + "<" + generics.map(\.name).joined(separator: ", ") + ">"
  }
}
