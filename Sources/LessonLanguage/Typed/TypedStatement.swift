/// A statement whose expressions are typed.
struct TypedStatement {
  var span: Span
  var kind: Kind

  indirect enum Kind {
    case expression(TypedExpression)
    /// `let` or `var`, one value for all the names of the pattern.
    case variable(TypedPattern, TypedExpression?)
    case ifElse(TypedIf)
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
    var items: [(pattern: TypedPattern, guardClause: TypedExpression?)]
    var body: [TypedStatement]
  }
  var label: String?
  var body: [TypedStatement]
  var clauses: [Clause]

  /// What is run: the body, and after an error one of the clauses.
  var bodies: [[TypedStatement]] { [body] + clauses.map(\.body) }

  /// Whether no error goes past all of the clauses.
  var isExhaustive: Bool {
    clauses.contains { $0.items.contains { $0.guardClause == nil && $0.pattern.isIrrefutable } }
  }
}

enum TypedCondition {
  case boolean(TypedExpression)
  case optionalBinding(TypedPattern, TypedExpression)
}

struct TypedPattern {
  indirect enum Kind {
    case wildcard
    case binding(Variable)
    case tuple([TypedPattern])
  }
  var kind: Kind
  var type: Type

  /// Whether it takes every value of its type.
  var isIrrefutable: Bool {
    switch kind {
    case .wildcard, .binding: true
    case .tuple(let parts): parts.allSatisfy(\.isIrrefutable)
    }
  }
}

struct TypedForIn {
  var label: String?
  var pattern: TypedPattern
  var sequence: TypedExpression
  var whereClause: TypedExpression?
  var body: [TypedStatement]
}
