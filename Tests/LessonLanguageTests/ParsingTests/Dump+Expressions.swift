@testable import LessonLanguage

extension Dump {
  static func expression(_ node: ExpressionSyntax) -> String {
    switch node.kind {
    case .integer(let literal):
      return (literal.isNegative ? "-" : "") + (literal.magnitude.map(String.init) ?? "huge")
    case .float(let value): return value == value.rounded() && abs(value) < 1e15 ? "\(value)" : "\(value)"
    case .boolean(let value): return "\(value)"
    case .nilLiteral: return "nil"
    case .string(let segments): return string(segments)
    case .name(let name, let types): return self.name(name) + generics(types)
    case .member(let base, let name, let types):
      return list(".", [base.map(expression), self.name(name) + generics(types)])
    case .call(let callee, let arguments): return list("call", [expression(callee)] + arguments.map(argument))
    case .subscripting(let base, let arguments): return list("[]", [expression(base)] + arguments.map(argument))
    case .tuple(let elements): return list("tuple", elements.map(argument))
    case .parenthesized(let inner): return list("paren", [expression(inner)])
    case .array(let elements): return "[" + elements.map(expression).joined(separator: " ") + "]"
    case .dictionary(let pairs):
      return pairs.isEmpty ? "[:]" : "["
        + pairs.map { expression($0.key) + ": " + expression($0.value) }.joined(separator: " ") + "]"
    case .closure(let closure): return self.closure(closure)
    case .binary(let symbol, let left, let right): return list(symbol.text, [expression(left), expression(right)])
    case .prefix(let symbol, let operand): return list("pre" + symbol.text, [expression(operand)])
    case .postfix(let symbol, let operand): return list("post" + symbol.text, [expression(operand)])
    case .assignment(let left, let right): return list("=", [expression(left), expression(right)])
    case .ternary(let test, let then, let otherwise): return list("?:", [test, then, otherwise].map(expression))
    case .cast(let value, let kind, let target, _):
      let word = kind == .coerce ? "as" : kind == .forced ? "as!" : "as?"
      return list(word, [expression(value), type(target)])
    case .typeTest(let value, let tested, _): return list("is", [expression(value), type(tested)])
    case .forceUnwrap(let inner): return expression(inner) + "!"
    case .optionalLink(let inner): return expression(inner) + "?"
    case .optionalChain(let inner): return list("chain", [expression(inner)])
    case .tried(let kind, let inner):
      return list(kind == .plain ? "try" : kind == .forced ? "try!" : "try?", [expression(inner)])
    case .ifElse(let branch):
      return list("if", [conditions(branch.conditions), block(branch.then)]
        + branch.elseIfs.map { "elseif " + conditions($0.conditions) + " " + block($0.body) }
        + [branch.otherwise.map { "else " + block($0) }])
    case .switched(let choice):
      return list("switch", [expression(choice.subject)] + choice.cases.map { branch in
        list(branch.isDefault ? "default" : "case", items(branch.items) + ["{" + statements(branch.body) + "}"])
      })
    case .inoutReference(let inner): return "&" + expression(inner)
    case .packExpansion(let inner): return list("repeat", [expression(inner)])
    case .packElement(let inner): return list("each", [expression(inner)])
    case .consumed(let inner, let copies): return list(copies ? "copy" : "consume", [expression(inner)])
    case .keyPath(let root, let components): return list("\\", [root.map(type)] + components.map(component))
    case .discard: return "_"
    case .type(let written): return list("type", [type(written)])
    case .superclass: return "super"
    }
  }

  private static func generics(_ types: [TypeSyntax]) -> String {
    types.isEmpty ? "" : "<" + types.map(type).joined(separator: ", ") + ">"
  }

  static func argument(_ argument: ArgumentSyntax) -> String {
    (argument.isTrailingClosure ? "trailing " : "") + label(argument.label) + expression(argument.value)
  }

  private static func string(_ segments: [StringSegment]) -> String {
    segments.isEmpty ? "\"\"" : segments.map { segment in
      switch segment {
      case .text(let text): return quoted(text)
      case .interpolation(let arguments, _): return "\\(" + arguments.map(argument).joined(separator: " ") + ")"
      }
    }.joined(separator: "+")
  }

  private static func closure(_ closure: ClosureSyntax) -> String {
    let captures = closure.captures.map { ($0.ownership.map { $0 + " " } ?? "") + $0.name + "=" + expression($0.value) }
    let parameters = closure.parameters?.map { parameter -> String in
      guard let written = parameter.type else { return parameter.name }
      return parameter.name + ":" + (parameter.isInout ? "inout " : "") + type(written)
    }
    var parts: [String] = []
    if !captures.isEmpty { parts.append("[" + captures.joined(separator: ", ") + "]") }
    if let parameters { parts.append("(" + parameters.joined(separator: ", ") + ")") }
    if closure.shorthandCount > 0 { parts.append("$\(closure.shorthandCount)") }
    if closure.throws { parts.append("throws") }
    if let result = closure.result { parts.append("-> " + type(result)) }
    return list("fn", parts + ["{" + statements(closure.body) + "}"])
  }

  private static func component(_ component: ExpressionSyntax.KeyPathComponent) -> String {
    switch component {
    case .property(let name): return "." + self.name(name)
    case .subscripting(let arguments): return "[" + arguments.map(argument).joined(separator: " ") + "]"
    case .optionalLink: return "?"
    case .forceUnwrap: return "!"
    case .identity: return ".self"
    }
  }
}
