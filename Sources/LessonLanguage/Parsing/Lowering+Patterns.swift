import SwiftSyntax

// The parser reads the pattern of `case .some(let x)` as an expression that holds patterns, and that of `case let
// .some(x)` as a `let` around an expression whose names are meant as bindings. So an expression is taken apart as a
// pattern for as long as its form allows, and the rest of it is an expression to compare with.

extension Lowering {
  /// - Parameter isVariable: Under `var` (true) or `let` (false), where names bind; nil where they are expressions.
  mutating func pattern(_ node: SwiftSyntax.PatternSyntax, isVariable: Bool?) -> PatternSyntax {
    deeper(at: node) { $0.patternAtDepth(node, isVariable) } ?? PatternSyntax(span: .none, kind: .wildcard)
  }

  private mutating func patternAtDepth(_ node: SwiftSyntax.PatternSyntax, _ isVariable: Bool?) -> PatternSyntax {
    switch node.as(PatternSyntaxEnum.self) {
    case .wildcardPattern: return make(node, .wildcard)
    case .identifierPattern(let name):
      return make(node, .binding(name: name.identifier.plainText, isVariable: isVariable ?? false))
    case .tuplePattern(let tuple):
      if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil {
        return pattern(only.pattern, isVariable: isVariable)
      }
      return make(node, .tuple(tuple.elements.map {
        (label: $0.label?.label, pattern: pattern($0.pattern, isVariable: isVariable))
      }))
    case .isTypePattern(let test): return make(node, .typeTest(type(test.type)))
    case .expressionPattern(let inner):
      var result = pattern(from: inner.expression, isVariable: isVariable)
      result.span = span(node)
      return result
    case .valueBindingPattern(let binding):
      guard isVariable == nil else {
        report("'\(binding.bindingSpecifier.text)' cannot appear nested inside another 'var' or 'let' pattern",
          at: span(node))
        return make(node, .wildcard)
      }
      switch binding.bindingSpecifier.tokenKind {
      case .keyword(.let), .keyword(.var): break
      default: report(.bindingIntroducer(binding.bindingSpecifier.text), at: span(binding.bindingSpecifier))
      }
      var result = pattern(binding.pattern, isVariable: binding.bindingSpecifier.tokenKind == .keyword(.var))
      result.span = span(node)
      return result
    default:
      report("this pattern is not supported in lessons", at: span(node))
      return make(node, .wildcard)
    }
  }

  func make(_ node: some SyntaxProtocol, _ kind: PatternSyntax.Kind) -> PatternSyntax {
    PatternSyntax(span: span(node), kind: kind)
  }

  mutating func pattern(from node: ExprSyntax, isVariable: Bool?) -> PatternSyntax {
    deeper(at: node) { $0.patternAtDepth(from: node, isVariable) } ?? PatternSyntax(span: .none, kind: .wildcard)
  }

  private mutating func patternAtDepth(from node: ExprSyntax, _ isVariable: Bool?) -> PatternSyntax {
    switch node.as(ExprSyntaxEnum.self) {
    case .patternExpr(let inner): return pattern(inner.pattern, isVariable: isVariable)
    case .discardAssignmentExpr: return make(node, .wildcard)
    case .declReferenceExpr(let name):
      guard let isVariable, name.argumentNames == nil, case .identifier = name.baseName.tokenKind else { break }
      return make(node, .binding(name: name.baseName.plainText, isVariable: isVariable))
    case .tupleExpr(let tuple):
      if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil {
        return pattern(from: only.expression, isVariable: isVariable)
      }
      return make(node, .tuple(payload(tuple.elements, isVariable)))
    case .optionalChainingExpr(let optional):
      let inner = pattern(from: optional.expression, isVariable: isVariable)
      return PatternSyntax(span: span(from: inner.span, through: node), kind: .optional(inner))
    case .sequenceExpr(let sequence):
      if let cast = castPattern(sequence, isVariable) { return cast }
    case .memberAccessExpr(let member):
      guard let base = enumBase(member) else { break }
      return make(node, .enumCase(base: base.map { expression($0) }, name: memberName(member.declName), payload: nil))
    case .functionCallExpr(let call):
      guard call.trailingClosure == nil, let member = call.calledExpression.as(MemberAccessExprSyntax.self),
            let base = enumBase(member) else { break }
      return make(node, .enumCase(base: base.map { expression($0) }, name: memberName(member.declName),
                                  payload: payload(call.arguments, isVariable)))
    default: break
    }
    return make(node, .expression(expression(node)))
  }

  private mutating func payload(_ nodes: LabeledExprListSyntax, _ isVariable: Bool?)
    -> [(label: String?, pattern: PatternSyntax)] {
    nodes.map { (label: $0.label?.label, pattern: pattern(from: $0.expression, isVariable: isVariable)) }
  }

  /// `x as T`, where `x` is a pattern.
  private mutating func castPattern(_ node: SequenceExprSyntax, _ isVariable: Bool?) -> PatternSyntax? {
    let elements = Array(node.elements)
    guard elements.count == 3, let cast = elements[1].as(UnresolvedAsExprSyntax.self),
          cast.questionOrExclamationMark == nil, let type = elements[2].as(TypeExprSyntax.self) else { return nil }
    return make(node, .cast(pattern(from: elements[0], isVariable: isVariable), self.type(type.type)))
  }

  /// What stands before the dot of `.circle` or `Shape.circle`, if it can be the name of a type.
  private func enumBase(_ node: MemberAccessExprSyntax) -> ExprSyntax?? {
    guard let base = node.base else { return .some(nil) }
    var next = base
    while true {
      switch next.as(ExprSyntaxEnum.self) {
      case .declReferenceExpr(let name):
        if name.baseName.tokenKind == .keyword(.self) { return .none }
        return .some(base)
      case .genericSpecializationExpr(let generic): next = generic.expression
      case .memberAccessExpr(let member):
        guard let inner = member.base else { return .none }
        next = inner
      default: return .none
      }
    }
  }
}
