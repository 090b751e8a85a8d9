import SwiftSyntax

// The parser leaves `a + b * c` as a flat list of operands and operators, since what binds how is a matter of
// declarations. It is folded here with a stack of operands and one of waiting operators (Dijkstra's shunting yard),
// without recursion. Three things are not ordinary operators: a cast takes a type and is applied as soon as its turn
// comes, the middle of `a ? b : c` is an expression of its own, and a `try` on the left spans everything to its right.

extension Lowering {
  mutating func fold(_ node: SequenceExprSyntax) -> ExpressionSyntax {
    let elements = Array(node.elements)
    if elements.contains(where: { $0.is(ArrowExprSyntax.self) }) { return functionType(elements, in: node) }
    return deeper(by: elements.count / 2, at: node) { $0.fold(elements) } ?? placeholder(.none)
  }

  private mutating func fold(_ elements: [ExprSyntax]) -> ExpressionSyntax {
    guard let first = elements.first else { return placeholder(.none) }
    var yard = OperatorYard(first: expression(first))
    var index = 1
    while index + 1 < elements.count {
      let (symbol, operand) = (elements[index], elements[index + 1])
      index += 2
      switch symbol.as(ExprSyntaxEnum.self) {
      case .binaryOperatorExpr(let node):
        let text = node.operator.text
        if operators.infix[text] == nil { report("unknown infix operator '\(text)'", at: span(node)) }
        let place = OperatorSyntax(text: text, span: span(node))
        yard.push(.infix(place), group: operators.infix[text] ?? "", into: &self)
        yard.operands.append(expression(operand))
      case .assignmentExpr:
        yard.push(.assignment(span(symbol)), group: "AssignmentPrecedence", into: &self)
        yard.operands.append(expression(operand))
      case .unresolvedTernaryExpr(let node):
        yard.push(.ternary(expression(node.thenExpression), span(node.questionMark)), group: "TernaryPrecedence",
                  into: &self)
        yard.operands.append(expression(operand))
      case .unresolvedAsExpr(let node):
        let kind: ExpressionSyntax.CastKind
        switch node.questionOrExclamationMark?.tokenKind {
        case .postfixQuestionMark?: kind = .conditional
        case .exclamationMark?: kind = .forced
        default: kind = .coerce
        }
        let type = castType(operand)
        let place = span(node)
        yard.apply(group: "CastingPrecedence", at: place, into: &self, end: type.span) { .cast($0, kind, type, at: place) }
      case .unresolvedIsExpr(let node):
        let type = castType(operand)
        let place = span(node)
        yard.apply(group: "CastingPrecedence", at: place, into: &self, end: type.span) { .typeTest($0, type, at: place) }
      default:
        report("this operator is not supported in lessons", at: span(symbol))
      }
    }
    return yard.finish(into: &self) ?? placeholder(.none)
  }

  private mutating func castType(_ node: ExprSyntax) -> TypeSyntax {
    if let written = node.as(TypeExprSyntax.self) { return type(written.type) }
    return type(from: node)
  }

  /// `(A) -> B -> C`, where an expression could stand.
  private mutating func functionType(_ elements: [ExprSyntax], in node: SequenceExprSyntax) -> ExpressionSyntax {
    let arrows = stride(from: 1, to: elements.count, by: 2).map { elements[$0].as(ArrowExprSyntax.self) }
    guard arrows.allSatisfy({ $0 != nil }), let last = elements.last else {
      report(.arrowInExpression, at: span(node))
      return placeholder(span(node))
    }
    return deeper(by: arrows.count, at: node) { lowering in
      var result = lowering.type(from: last)
      for (index, arrow) in arrows.enumerated().reversed() {
        let effects = arrow?.effectSpecifiers
        if let effects { lowering.rejectAsync(effects.asyncSpecifier) }
        let parameters = lowering.parameterTypes(from: elements[2 * index])
        let thrown = lowering.throwing(effects?.throwsClause)
        let function = FunctionTypeSyntax(parameters: parameters, throws: thrown.throws, thrown: thrown.type, result: result)
        result = TypeSyntax(span: lowering.span(elements[2 * index]).through(result.span), kind: .function(function))
      }
      return ExpressionSyntax(span: result.span, kind: .type(result))
    } ?? placeholder(.none)
  }

  mutating func prefixed(_ node: PrefixOperatorExprSyntax) -> ExpressionSyntax {
    if node.operator.text == "-" {
      if let literal = node.expression.as(IntegerLiteralExprSyntax.self) {
        var value = NumberLiteral.integer(literal.literal.text)
        value.isNegative = true
        return make(node, .integer(value))
      }
      if let literal = node.expression.as(FloatLiteralExprSyntax.self) {
        return make(node, .float(-NumberLiteral.float(literal.literal.text)))
      }
    }
    let symbol = OperatorSyntax(text: node.operator.text, span: span(node.operator))
    return make(node, .prefix(symbol, expression(node.expression)))
  }
}
