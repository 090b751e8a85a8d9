@testable import LessonLanguage

/// The tree as compact S-expressions: what the tables of these suites compare.
enum Dump {
  static func list(_ head: String, _ parts: [String?]) -> String {
    "(" + ([head] + parts.compactMap { $0 }).joined(separator: " ") + ")"
  }

  static func statements(_ statements: [StatementSyntax]) -> String { statements.map(statement).joined(separator: " ") }

  static func block(_ block: BlockSyntax) -> String { "{" + statements(block.statements) + "}" }

  static func quoted(_ text: String) -> String {
    let escapes: [Character: String] = ["\\": "\\\\", "\n": "\\n", "\t": "\\t", "\0": "\\0", "\"": "\\\""]
    return "\"" + text.map { escapes[$0] ?? String($0) }.joined() + "\""
  }

  static func label(_ label: String?) -> String { label.map { $0 + ": " } ?? "" }
}

extension Dump {
  static func statement(_ node: StatementSyntax) -> String {
    switch node.kind {
    case .expression(let value): return expression(value)
    case .declaration(let declaration): return self.declaration(declaration)
    case .guarded(let conditions, let body): return list("guard", [self.conditions(conditions), block(body)])
    case .whileLoop(let name, let conditions, let body):
      return label(name) + list("while", [self.conditions(conditions), block(body)])
    case .repeatLoop(let name, let body, let condition):
      return label(name) + list("repeat", [block(body), expression(condition)])
    case .forIn(let name, let loop):
      return label(name) + list("for", [
        pattern(loop.pattern), loop.type.map { ": " + type($0) }, "in", expression(loop.sequence),
        loop.whereClause.map { "where " + expression($0) }, block(loop.body),
      ])
    case .labelled(let name, let inner): return label(name) + statement(inner)
    case .breakOut(let name, _): return list("break", [name])
    case .continueLoop(let name, _): return list("continue", [name])
    case .fallThrough: return "fallthrough"
    case .returned(let value): return list("return", [value.map(expression)])
    case .thrown(let value): return list("throw", [expression(value)])
    case .deferred(let body): return list("defer", [block(body)])
    case .discarded(let value): return list("discard", [expression(value)])
    case .doCatch(let name, _, let body, let catches):
      return label(name) + list("do", [block(body)] + catches.map { list("catch", items($0.items) + [block($0.body)]) })
    }
  }

  static func items(_ items: [(pattern: PatternSyntax, guardClause: ExpressionSyntax?)]) -> [String] {
    items.map { pattern($0.pattern) + ($0.guardClause.map { " where " + expression($0) } ?? "") }
  }

  static func conditions(_ conditions: [ConditionSyntax]) -> String {
    conditions.map { condition in
      switch condition.kind {
      case .boolean(let value): return expression(value)
      case .optionalBinding(let name, let annotation, let value):
        return list("let?", [pattern(name), annotation.map { ": " + type($0) }, value.map(expression)])
      case .matching(let match, let value): return list("case", [pattern(match), expression(value)])
      }
    }.joined(separator: ", ")
  }
}

extension Dump {
  static func pattern(_ node: PatternSyntax) -> String {
    switch node.kind {
    case .wildcard: return "_"
    case .binding(let name, let isVariable): return (isVariable ? "var " : "let ") + name
    case .tuple(let elements): return list("tuple", elements.map { label($0.label) + pattern($0.pattern) })
    case .enumCase(let base, let name, let payload):
      let title = (base.map(expression) ?? "") + "." + self.name(name)
      guard let payload else { return title }
      return list(title, payload.map { label($0.label) + pattern($0.pattern) })
    case .optional(let inner): return pattern(inner) + "?"
    case .typeTest(let tested): return list("is", [type(tested)])
    case .cast(let inner, let target): return list("as", [pattern(inner), type(target)])
    case .expression(let value): return "~" + expression(value)
    }
  }

  static func type(_ node: TypeSyntax) -> String {
    func named(_ name: String, _ arguments: [TypeSyntax]) -> String {
      name + (arguments.isEmpty ? "" : "<" + arguments.map(type).joined(separator: ", ") + ">")
    }
    switch node.kind {
    case .name(let name, let arguments): return named(name, arguments)
    case .member(let base, let name, let arguments): return type(base) + "." + named(name, arguments)
    case .optional(let inner): return type(inner) + "?"
    case .implicitlyUnwrapped(let inner): return type(inner) + "!"
    case .array(let element): return "[" + type(element) + "]"
    case .dictionary(let key, let value): return "[" + type(key) + ": " + type(value) + "]"
    case .tuple(let elements):
      return "(" + elements.map { label($0.label) + type($0.type) }.joined(separator: ", ") + ")"
    case .function(let function):
      let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + type($0.type)
        + ($0.isVariadic ? "..." : "") }
      let attributes = (function.isAutoclosure ? "@autoclosure " : "") + (function.isEscaping ? "@escaping " : "")
      let arrow = function.throws ? " throws -> " : " -> "
      return "{" + attributes + "(" + parameters.joined(separator: ", ") + ")" + arrow + type(function.result) + "}"
    case .some(let constraint): return list("some", [type(constraint)])
    case .any(let constraint): return list("any", [type(constraint)])
    case .composition(let parts): return "(" + parts.map(type).joined(separator: " & ") + ")"
    case .metatype(let base): return type(base) + ".Type"
    case .suppressed(let inner): return "~" + type(inner)
    case .packExpansion(let inner): return list("repeat", [type(inner)])
    case .packElement(let inner): return list("each", [type(inner)])
    case .known(let type): return type.description
    case .wildcard: return "_"
    }
  }

  static func name(_ name: NameSyntax) -> String {
    guard let labels = name.labels else { return name.text }
    return name.text + "(" + labels.map { ($0.isEmpty ? "_" : $0) + ":" }.joined() + ")"
  }
}
