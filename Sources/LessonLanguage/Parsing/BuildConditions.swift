import SwiftSyntax

/// What the conditions of `#if` ask, as the compiler answers on the machine that lessons are exported to: Linux on x86-64,
/// the Swift 5 mode, and no flag set.
///
/// Nothing is asked of the machine at hand, so that a lesson means the same everywhere.
struct BuildConditions {
  /// The modules that a lesson may import.
  var modules: Set<String>

  static let language = [5, 10]
  static let compiler = [6, 3, 1]

  private static let facts: [String: Set<String>] = [
    "os": ["Linux"], "arch": ["x86_64"], "targetEnvironment": [], "_endian": ["little"], "_pointerBitWidth": ["_64"],
    "_runtime": ["_Native"], "hasFeature": ["TypedThrows"], "hasAttribute": ["frozen", "inlinable", "escaping", "propertyWrapper"],
  ]

  private static let arguments: [String: String] = [
    "os": "the operating system", "arch": "the CPU architecture", "targetEnvironment": "the target environment",
    "_endian": "the endian-ness", "_pointerBitWidth": "the pointer bit width", "_runtime": "the runtime",
    "hasFeature": "the feature", "hasAttribute": "the attribute", "canImport": "the module name",
    "swift": "the version comparison (>= or <= a version)", "compiler": "the version comparison (>= or <= a version)",
  ]

  /// A condition that is none.
  struct Failure: Error {
    var message: String
    var place: Syntax
  }

  func holds(_ condition: ExprSyntax) throws -> Bool {
    switch condition.as(ExprSyntaxEnum.self) {
    case .booleanLiteralExpr(let literal): return literal.literal.tokenKind == .keyword(.true)
    // No flag is set, as without `-D`.
    case .declReferenceExpr(let flag) where flag.argumentNames == nil: return false
    case .integerLiteralExpr(let literal) where ["0", "1"].contains(literal.literal.text):
      let digit = literal.literal.text
      throw Failure(message: "'\(digit)' is not a valid conditional compilation expression, use '\(digit == "1")'", place: Syntax(condition))
    case .tupleExpr(let tuple):
      if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil { return try holds(only.expression) }
    case .prefixOperatorExpr(let negation) where negation.operator.text == "!": return try !holds(negation.expression)
    case .sequenceExpr(let sequence): return try holds(Array(sequence.elements))
    case .functionCallExpr(let call):
      if let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName { return try holds(name.text, call) }
    default: break
    }
    throw Failure(message: "invalid conditional compilation expression", place: Syntax(condition))
  }

  /// `a && b || c`; the parser leaves operators in a row.
  private func holds(_ row: [ExprSyntax]) throws -> Bool {
    var (any, all) = (false, true)
    for (index, part) in row.enumerated() {
      if index.isMultiple(of: 2) {
        let value = try holds(part)
        all = all && value
        continue
      }
      switch part.as(BinaryOperatorExprSyntax.self)?.operator.text {
      case "&&": break
      case "||": (any, all) = (any || all, true)
      default: throw Failure(message: "expected '&&' or '||' expression", place: Syntax(part))
      }
    }
    return any || all
  }

  private func holds(_ name: String, _ call: FunctionCallExprSyntax) throws -> Bool {
    guard let expected = Self.arguments[name] else {
      throw Failure(message: "invalid conditional compilation expression", place: Syntax(call))
    }
    let mismatch = Failure(message: "'\(name)' requires a single unlabeled argument for \(expected)", place: Syntax(call))
    guard let argument = call.arguments.first, argument.label == nil, call.arguments.count == 1 || name == "canImport" else { throw mismatch }
    switch name {
    case "swift": return try holds(argument.expression, Self.language, mismatch)
    case "compiler": return try holds(argument.expression, Self.compiler, mismatch)
    case "canImport":
      let module = argument.expression.trimmedDescription.prefix { $0 != "." }
      return modules.contains(String(module))
    default:
      guard let word = argument.expression.as(DeclReferenceExprSyntax.self)?.baseName.text else { throw mismatch }
      return Self.facts[name]?.contains(word) ?? false
    }
  }

  /// `>=5.9` or `<6`
  private func holds(_ comparison: ExprSyntax, _ version: [Int], _ mismatch: Failure) throws -> Bool {
    guard let prefix = comparison.as(PrefixOperatorExprSyntax.self) else { throw mismatch }
    let parts = prefix.expression.trimmedDescription.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    let wanted = parts.compactMap { $0 }
    guard wanted.count == parts.count, !wanted.isEmpty else { throw mismatch }
    let isOlder = version.lexicographicallyPrecedes(wanted)
    switch prefix.operator.text {
    case ">=": return !isOlder
    case "<": return isOlder
    default: throw mismatch
    }
  }
}
