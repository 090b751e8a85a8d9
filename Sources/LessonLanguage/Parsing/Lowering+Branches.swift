import SwiftSyntax

extension Lowering {
  /// An `if` with all that follows it by `else if`, in a loop.
  mutating func ifElse(_ node: IfExprSyntax) -> IfSyntax {
    var result = IfSyntax(span: span(node), conditions: conditions(node.conditions), then: block(node.body),
                          elseIfs: [], otherwise: nil)
    var next = node.elseBody
    while let branch = next {
      switch branch {
      case .ifExpr(let inner):
        result.elseIfs.append((conditions: conditions(inner.conditions), body: block(inner.body)))
        next = inner.elseBody
      case .codeBlock(let body):
        result.otherwise = block(body)
        next = nil
      }
    }
    return result
  }

  mutating func switched(_ node: SwitchExprSyntax) -> SwitchSyntax {
    SwitchSyntax(span: span(node), subject: expression(node.subject), cases: cases(node.cases))
  }

  private mutating func cases(_ nodes: SwitchCaseListSyntax) -> [SwitchSyntax.Case] {
    nodes.flatMap { element -> [SwitchSyntax.Case] in
      switch element {
      case .switchCase(let branch): return [switchCase(branch)]
      case .ifConfigDecl(let conditional):
        guard case .switchCases(let inner)? = active(conditional) else { return [] }
        return deeper(at: conditional) { $0.cases(inner) } ?? []
      }
    }
  }

  private mutating func switchCase(_ node: SwitchCaseSyntax) -> SwitchSyntax.Case {
    switch node.label {
    case .default:
      return SwitchSyntax.Case(span: span(node), items: [], isDefault: true, body: statements(node.statements))
    case .case(let label):
      let items = label.caseItems.map { item in
        (pattern: pattern(item.pattern, isVariable: nil),
         guardClause: (item.whereClause?.condition).map { expression($0) })
      }
      return SwitchSyntax.Case(span: span(node), items: items, isDefault: false, body: statements(node.statements))
    }
  }

  mutating func conditions(_ nodes: ConditionElementListSyntax) -> [ConditionSyntax] {
    nodes.map { node in
      switch node.condition {
      case .expression(let condition):
        let value = expression(condition)
        return ConditionSyntax(span: value.span, kind: .boolean(value))
      case .optionalBinding(let binding):
        return ConditionSyntax(span: span(binding), kind: optionalBinding(binding))
      case .matchingPattern(let match):
        if let annotation = match.typeAnnotation {
          report("write 'as' and the type in the pattern instead of an annotation", at: span(annotation))
        }
        let pattern = pattern(match.pattern, isVariable: nil)
        return ConditionSyntax(span: span(match), kind: .matching(pattern, expression(match.initializer.value)))
      case .availability(let check):
        // Everything that a lesson can name is available.
        let isAvailable = check.availabilityKeyword.tokenKind == .poundAvailable
        return ConditionSyntax(span: span(check), kind: .boolean(ExpressionSyntax(span: span(check), kind: .boolean(isAvailable))))
      }
    }
  }

  private mutating func optionalBinding(_ node: OptionalBindingConditionSyntax) -> ConditionSyntax.Kind {
    switch node.bindingSpecifier.tokenKind {
    case .keyword(.let), .keyword(.var): break
    default: report(.bindingIntroducer(node.bindingSpecifier.text), at: span(node.bindingSpecifier))
    }
    let pattern = pattern(node.pattern, isVariable: node.bindingSpecifier.tokenKind == .keyword(.var))
    return .optionalBinding(pattern, (node.typeAnnotation?.type).map { type($0) },
                            (node.initializer?.value).map { expression($0) })
  }
}
