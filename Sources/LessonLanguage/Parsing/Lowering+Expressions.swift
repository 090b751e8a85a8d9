import SwiftSyntax

extension Lowering {
  /// What stands where an expression could not be lowered; the problem has been reported.
  func placeholder(_ span: Span) -> ExpressionSyntax { ExpressionSyntax(span: span, kind: .discard) }

  mutating func expression(_ node: ExprSyntax) -> ExpressionSyntax {
    deeper(at: node) { $0.expressionAtDepth(node) } ?? placeholder(.none)
  }

  private mutating func expressionAtDepth(_ node: ExprSyntax) -> ExpressionSyntax {
    switch node.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let literal): return make(node, .integer(NumberLiteral.integer(literal.literal.text)))
    case .floatLiteralExpr(let literal): return make(node, .float(NumberLiteral.float(literal.literal.text)))
    case .booleanLiteralExpr(let literal): return make(node, .boolean(literal.literal.tokenKind == .keyword(.true)))
    case .nilLiteralExpr: return make(node, .nilLiteral)
    case .stringLiteralExpr(let literal): return string(literal)
    case .postfixIfConfigExpr, .declReferenceExpr, .genericSpecializationExpr, .memberAccessExpr, .functionCallExpr, .subscriptCallExpr,
         .forceUnwrapExpr, .optionalChainingExpr, .postfixOperatorExpr:
      return postfixChain(node)
    case .sequenceExpr(let sequence): return fold(sequence)
    case .prefixOperatorExpr(let prefix): return prefixed(prefix)
    case .tupleExpr(let tuple): return tupled(tuple)
    case .arrayExpr(let array):
      return make(node, .array(array.elements.map { expression($0.expression) }))
    case .dictionaryExpr(let dictionary): return dictionaryLiteral(dictionary)
    case .closureExpr(let closure): return make(node, .closure(self.closure(closure)))
    case .tryExpr(let attempt): return tried(attempt)
    case .ifExpr(let branch): return make(node, .ifElse(ifElse(branch)))
    case .switchExpr(let choice): return make(node, .switched(switched(choice)))
    case .inOutExpr(let reference): return make(node, .inoutReference(expression(reference.expression)))
    case .keyPathExpr(let path): return keyPath(path)
    case .discardAssignmentExpr: return make(node, .discard)
    case .typeExpr(let written): return make(node, .type(type(written.type)))
    case .superExpr: return make(node, .superclass)
    case .macroExpansionExpr(let macro): return sourcePlace(macro)
    case .consumeExpr(let inner): return make(node, .consumed(expression(inner.expression), copies: false))
    case .packElementExpr(let inner): return make(node, .packElement(expression(inner.pack)))
    case .packExpansionExpr(let inner): return make(node, .packExpansion(expression(inner.repetitionPattern)))
    case .copyExpr(let inner): return make(node, .consumed(expression(inner.expression), copies: true))
    case .patternExpr(let pattern):
      report("'\(pattern.pattern.firstToken(viewMode: .sourceAccurate)?.text ?? "let")' can only appear in a pattern",
             at: span(node))
      return placeholder(span(node))
    default: return unsupported(node)
    }
  }

  func make(_ node: some SyntaxProtocol, _ kind: ExpressionSyntax.Kind) -> ExpressionSyntax {
    ExpressionSyntax(span: span(node), kind: kind)
  }

  private mutating func unsupported(_ node: ExprSyntax) -> ExpressionSyntax {
    let place = span(node)
    switch node.as(ExprSyntaxEnum.self) {
    case .awaitExpr: report(.await, at: place)
    case .unsafeExpr: report(.unsafe, at: place)
    case .borrowExpr(let expression): report(.ownership(expression.borrowKeyword.text), at: place)
    case .regexLiteralExpr: report(.regexLiteral, at: place)
    case .editorPlaceholderExpr: report(.placeholder, at: place)
    case .arrowExpr: report(.arrowInExpression, at: place)
    default: report("this expression is not supported in lessons", at: place)
    }
    return placeholder(place)
  }

  private mutating func tupled(_ node: TupleExprSyntax) -> ExpressionSyntax {
    if node.elements.count == 1, let only = node.elements.first, only.label == nil {
      return make(node, .parenthesized(expression(only.expression)))
    }
    return make(node, .tuple(arguments(node.elements)))
  }

  private mutating func dictionaryLiteral(_ node: DictionaryExprSyntax) -> ExpressionSyntax {
    guard case .elements(let elements) = node.content else { return make(node, .dictionary([])) }
    return make(node, .dictionary(elements.map { (key: expression($0.key), value: expression($0.value)) }))
  }

  private mutating func tried(_ node: TryExprSyntax) -> ExpressionSyntax {
    let kind: ExpressionSyntax.TryKind
    switch node.questionOrExclamationMark?.tokenKind {
    case .postfixQuestionMark?: kind = .optional
    case .exclamationMark?: kind = .forced
    default:
      kind = .plain
      mayThrow = true
    }
    return make(node, .tried(kind, expression(node.expression)))
  }

  mutating func arguments(_ nodes: LabeledExprListSyntax) -> [ArgumentSyntax] {
    nodes.map { node in
      let value = expression(node.expression)
      guard let label = node.label else { return ArgumentSyntax(label: nil, labelSpan: value.span, value: value) }
      return ArgumentSyntax(label: label.label, labelSpan: span(label), value: value)
    }
  }
}
