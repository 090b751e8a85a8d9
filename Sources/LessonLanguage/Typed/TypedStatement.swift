/// A statement whose expressions are typed.
struct TypedStatement {
  var span: Span
  var kind: Kind

  indirect enum Kind {
    case expression(TypedExpression)
    /// `let` or `var`, one value for all the names of the pattern.
    case variable(TypedPattern, TypedExpression?)
    case ifElse(TypedIf)
    case switched(TypedSwitch)
    case fallThrough
    case guarded([TypedCondition], otherwise: [TypedStatement])
    case whileLoop(label: String?, [TypedCondition], body: [TypedStatement])
    case repeatLoop(label: String?, body: [TypedStatement], condition: TypedExpression)
    case forIn(TypedForIn)
    case labelled(String, [TypedStatement])
    case breakOut(label: String?)
    case continueLoop(label: String?)
    case returned(TypedExpression?)
    case block([TypedStatement])
    case thrown(TypedExpression)
    case deferred([TypedStatement])
    case doCatch(TypedDoCatch)
  }
}

/// `do { … } catch … { … }`.
struct TypedDoCatch {
  struct Clause {
    var span: Span
    var items: [TypedSwitch.Item]
    var body: [TypedStatement]
  }
  var label: String?
  /// What `do throws(E)` says.
  var declared: Type?
  var body: [TypedStatement]
  var clauses: [Clause]

  /// What is run: the body, and after an error one of the clauses.
  var bodies: [[TypedStatement]] { [body] + clauses.map(\.body) }

  /// Whether no error goes past all of the clauses.
  var isExhaustive: Bool {
    clauses.contains { $0.items.contains { $0.condition == nil && $0.pattern.isIrrefutable } }
  }
}

enum TypedCondition {
  case boolean(TypedExpression)
  case optionalBinding(TypedPattern, TypedExpression)
  /// `if case pattern = value`.
  case matching(TypedPattern, TypedExpression)
}

struct TypedForIn {
  var label: String?
  var pattern: TypedPattern
  var sequence: TypedExpression
  var whereClause: TypedExpression?
  var body: [TypedStatement]
}
