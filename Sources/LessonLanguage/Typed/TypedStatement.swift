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
}

struct TypedForIn {
  var label: String?
  var pattern: TypedPattern
  var sequence: TypedExpression
  var whereClause: TypedExpression?
  var body: [TypedStatement]
}
