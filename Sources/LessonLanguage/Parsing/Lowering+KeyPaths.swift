import SwiftSyntax

extension Lowering {
  mutating func keyPath(_ node: KeyPathExprSyntax) -> ExpressionSyntax {
    let root = node.root.map { type($0) }
    var components: [ExpressionSyntax.KeyPathComponent] = []
    for component in node.components {
      switch component.component {
      case .property(let property):
        if property.declName.baseName.tokenKind == .keyword(.self) {
          components.append(.identity)
        } else {
          if let clause = property.genericArgumentClause { report(.keyPathMethod, at: span(clause)) }
          components.append(.property(memberName(property.declName)))
        }
      case .subscript(let item): components.append(.subscripting(arguments(item.arguments)))
      case .optional(let mark):
        components.append(mark.questionOrExclamationMark.tokenKind == .exclamationMark ? .forceUnwrap : .optionalLink)
      default: report(.keyPathMethod, at: span(component))
      }
    }
    return make(node, .keyPath(root: root, components))
  }
}
