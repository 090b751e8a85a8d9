/// What is not used or never reached, with the words of the compiler.
enum UsageWarning {
  case neverUsed(String, isLet: Bool, Variable.Introduction)
  /// A constant that gets a value and is not read.
  case onlyAssigned(String)
  case neverRead(String)
  case neverMutated(String, isOfLoop: Bool)
  case unusedLiteral(String)
  case unusedExpression(Type)
  case unusedPlace(Place)
  case unusedOperator(String)
  case unusedCall(String)
  case unusedInitializer(String)
  case unusedFunctionResult(Type)
  case unusedTry
  case unusedClosure
  case unusedKeyPath
  case unusedFunction
  case codeAfter(String)
  case neverExecuted
  case constantSwitch
  case deferAtEnd
  case infiniteRecursion
  case readsItself(String)
  case setsItself(String)
  case optionalAsAny(String, Type)
  case optionalInterpolated

  enum Place { case variable, property, subscripting }

  var message: String {
    switch self {
    case .neverUsed(let name, let isLet, let introduction): Self.neverUsed(name, isLet ? "immutable value" : "variable", introduction)
    case .onlyAssigned(let name): "immutable value '\(name)' was never used; consider removing it"
    case .neverRead(let name): "variable '\(name)' was written to, but never read"
    case .neverMutated(let name, let isOfLoop):
      "variable '\(name)' was never mutated; consider "
        + (isOfLoop ? "removing 'var' to make it constant" : "changing to 'let' constant")
    case .unusedLiteral(let kind): "\(kind) literal is unused"
    case .unusedExpression(let type): "expression of type '\(type)' is unused"
    case .unusedPlace(.variable): "variable is unused"
    case .unusedPlace(.property): "property is accessed but result is unused"
    case .unusedPlace(.subscripting): "subscript is accessed but result is unused"
    case .unusedOperator(let name): "result of operator '\(name)' is unused"
    case .unusedCall(let name): "result of call to '\(name)' is unused"
    case .unusedInitializer(let type): "result of '\(type)' initializer is unused"
    case .unusedFunctionResult(let type): "result of call to function returning '\(type)' is unused"
    case .unusedTry: "result of 'try?' is unused"
    case .unusedClosure: "closure expression is unused"
    case .unusedKeyPath: "result of key path is unused"
    case .unusedFunction: "function is unused"
    case .codeAfter(let word): "code after '\(word)' will never be executed"
    case .neverExecuted: "will never be executed"
    case .constantSwitch: "switch condition evaluates to a constant"
    case .infiniteRecursion: "function call causes an infinite recursion"
    case .readsItself(let name): "attempting to access '\(name)' within its own getter"
    case .setsItself(let name): "attempting to modify '\(name)' within its own setter"
    case .deferAtEnd:
      "'defer' statement at end of scope always executes immediately; replace with 'do' statement to silence this warning"
    case .optionalAsAny(let from, let to): "expression implicitly coerced from \(from) to '\(to)'"
    case .optionalInterpolated:
      "string interpolation produces a debug description for an optional value; did you mean to make this explicit?"
    }
  }

  private static func neverUsed(_ name: String, _ kind: String, _ introduction: Variable.Introduction) -> String {
    switch introduction {
    case .declaration: "initialization of \(kind) '\(name)' was never used; consider replacing with assignment to '_' or removing it"
    case .condition: "value '\(name)' was defined but never used; consider replacing with boolean test"
    case .capture: "capture '\(name)' was never used"
    case .pattern, .loop, .matched, .implicit: "\(kind) '\(name)' was never used; consider replacing with '_' or removing it"
    }
  }
}
