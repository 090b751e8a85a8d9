import SwiftSyntax

// Members, calls, subscripts and the marks `?` and `!` follow one another in a chain that may be long, and the parser's
// tree holds its last link outermost. So the links are collected from the outside in, in a loop, and applied to the
// first operand from the inside out. A `?` anywhere in the chain makes the chain as a whole optional; parentheses end a
// chain.

extension Lowering {
  mutating func postfixChain(_ node: ExprSyntax) -> ExpressionSyntax {
    let (base, links) = Self.links(of: node)
    return deeper(by: links.count, at: node) { lowering in
      var hasOptionalLink = false
      var result = base.map { lowering.primary($0) }
      for link in links.reversed() {
        if link.is(OptionalChainingExprSyntax.self) { hasOptionalLink = true }
        result = lowering.applied(link, to: result)
      }
      guard let chain = result else { return lowering.placeholder(.none) }
      return hasOptionalLink ? ExpressionSyntax(span: chain.span, kind: .optionalChain(chain)) : chain
    } ?? placeholder(.none)
  }

  /// What a chain begins with, and its links from the outside in.
  private static func links(of node: ExprSyntax) -> (base: ExprSyntax?, links: [ExprSyntax]) {
    var links: [ExprSyntax] = []
    var base: ExprSyntax? = node
    while let next = base, let inner = operand(of: next) {
      links.append(next)
      base = inner.expression
    }
    return (base, links)
  }

  /// A chain that goes on within an `#if`.
  private mutating func conditional(_ node: IfConfigDeclSyntax, after base: ExpressionSyntax) -> ExpressionSyntax? {
    guard case .postfixExpression(let inner)? = active(node) else { return base }
    let links = Self.links(of: inner).links
    return deeper(by: links.count, at: node) { lowering in
      links.reversed().reduce(base) { lowering.applied($1, to: $0) ?? $0 }
    }
  }

  /// What a link of a chain applies to: nil if the node is no link, and a nil expression for an implicit member.
  private static func operand(of node: ExprSyntax) -> (expression: ExprSyntax?, Void)? {
    switch node.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr(let link): return (link.base, ())
    case .functionCallExpr(let link): return (link.calledExpression, ())
    case .subscriptCallExpr(let link): return (link.calledExpression, ())
    case .forceUnwrapExpr(let link): return (link.expression, ())
    case .optionalChainingExpr(let link): return (link.expression, ())
    case .postfixOperatorExpr(let link): return (link.expression, ())
    case .genericSpecializationExpr(let link): return (link.expression, ())
    case .postfixIfConfigExpr(let link): return (link.base, ())
    default: return nil
    }
  }

  private mutating func primary(_ node: ExprSyntax) -> ExpressionSyntax {
    guard let reference = node.as(DeclReferenceExprSyntax.self) else { return expression(node) }
    return self.reference(reference)
  }

  private mutating func applied(_ link: ExprSyntax, to base: ExpressionSyntax?) -> ExpressionSyntax? {
    guard let base else {
      guard let member = link.as(MemberAccessExprSyntax.self) else { return nil }
      return make(member, .member(nil, memberName(member.declName), typeArguments: []))
    }
    func through(_ end: some SyntaxProtocol, _ kind: ExpressionSyntax.Kind) -> ExpressionSyntax {
      ExpressionSyntax(span: base.span.through(span(end)), kind: kind)
    }
    switch link.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr(let node):
      return through(node.declName, .member(base, memberName(node.declName), typeArguments: []))
    case .functionCallExpr(let node):
      var arguments = self.arguments(node.arguments)
      arguments += trailing(node.trailingClosure, node.additionalTrailingClosures)
      guard let end = node.lastToken(viewMode: .sourceAccurate) else { return nil }
      return through(end, .call(base, arguments))
    case .subscriptCallExpr(let node):
      if let closure = node.trailingClosure { report(.subscriptTrailingClosure, at: span(closure)) }
      // `text[...]`: all of it.
      if let only = node.arguments.first, node.arguments.count == 1, only.label == nil,
         only.expression.as(DeclReferenceExprSyntax.self)?.baseName.text == "..." {
        return through(node.rightSquare, .member(base, NameSyntax(text: "_all", span: span(only), labels: nil), typeArguments: []))
      }
      return through(node.rightSquare, .subscripting(base, arguments(node.arguments)))
    case .forceUnwrapExpr(let node): return through(node.exclamationMark, .forceUnwrap(base))
    case .postfixIfConfigExpr(let node): return conditional(node.config, after: base)
    case .optionalChainingExpr(let node): return through(node.questionMark, .optionalLink(base))
    case .postfixOperatorExpr(let node):
      return through(node.operator, .postfix(OperatorSyntax(text: node.operator.text, span: span(node.operator)), base))
    case .genericSpecializationExpr(let node):
      let types = typeArguments(node.genericArgumentClause)
      switch base.kind {
      case .name(let name, _): return through(node.genericArgumentClause, .name(name, typeArguments: types))
      case .member(let inner, let name, _):
        return through(node.genericArgumentClause, .member(inner, name, typeArguments: types))
      default:
        report("generic arguments can only follow a name", at: span(node.genericArgumentClause))
        return base
      }
    default: return nil
    }
  }

  private mutating func trailing(_ first: ClosureExprSyntax?, _ others: MultipleTrailingClosureElementListSyntax)
    -> [ArgumentSyntax] {
    var arguments: [ArgumentSyntax] = []
    if let first {
      let value = expression(ExprSyntax(first))
      arguments.append(ArgumentSyntax(label: nil, labelSpan: value.span, value: value, isTrailingClosure: true))
    }
    for other in others {
      arguments.append(ArgumentSyntax(label: other.label.label, labelSpan: span(other.label),
                                      value: expression(ExprSyntax(other.closure)), isTrailingClosure: true))
    }
    return arguments
  }

  /// `x`, `self`, `$0`, `f(_:with:)`, and an operator as a value.
  private mutating func reference(_ node: DeclReferenceExprSyntax) -> ExpressionSyntax {
    if node.baseName.text.hasPrefix("$") { noteShorthand(node.baseName.text, at: span(node)) }
    return make(node, .name(memberName(node), typeArguments: []))
  }

  mutating func memberName(_ node: DeclReferenceExprSyntax) -> NameSyntax {
    if let selector = node.moduleSelector { report(.moduleSelector, at: span(selector)) }
    var name = self.name(node.baseName)
    if let labels = node.argumentNames {
      name.labels = labels.arguments.map { $0.name.label ?? "" }
      name.span = span(node)
    }
    return name
  }

  private mutating func noteShorthand(_ text: String, at place: Span) {
    guard let index = Int(text.dropFirst()) else {
      // Any other name is that of a projection.
      if text.dropFirst().allSatisfy(\.isNumber) { report("a closure has at most 256 anonymous arguments", at: place) }
      return
    }
    guard index < 256 else { return report("a closure has at most 256 anonymous arguments", at: place) }
    guard let count = shorthandCount else {
      return report("anonymous closure argument not contained in a closure", at: place)
    }
    shorthandCount = max(count, index + 1)
  }
}
