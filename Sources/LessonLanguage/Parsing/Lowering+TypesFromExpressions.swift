import SwiftSyntax

// Where an expression can stand, the parser reads `[Int]`, `(A, B)` and `Dictionary<K, V>.Index` as expressions. A few
// places need them as types.

extension Lowering {
  mutating func type(from node: ExprSyntax) -> TypeSyntax {
    deeper(at: node) { $0.typeAtDepth(from: node) } ?? TypeSyntax(span: .none, kind: .wildcard)
  }

  private mutating func typeAtDepth(from node: ExprSyntax) -> TypeSyntax {
    switch node.as(ExprSyntaxEnum.self) {
    case .typeExpr(let written): return type(written.type)
    case .declReferenceExpr(let name) where name.argumentNames == nil:
      return make(node, .name(name.baseName.plainText, arguments: []))
    case .discardAssignmentExpr: return make(node, .wildcard)
    case .memberAccessExpr(let member):
      guard let base = member.base else { break }
      let name = member.declName.baseName.plainText
      let isMetatype = name == "Type" || name == "Protocol"
      return extending(from: base, to: node) { isMetatype ? .metatype($0) : .member($0, name, arguments: []) }
    case .genericSpecializationExpr(let generic):
      let arguments = typeArguments(generic.genericArgumentClause)
      switch type(from: generic.expression).kind {
      case .name(let name, _): return make(node, .name(name, arguments: arguments))
      case .member(let base, let name, _): return make(node, .member(base, name, arguments: arguments))
      default: break
      }
    case .arrayExpr(let array):
      if array.elements.count == 1, let element = array.elements.first {
        return make(node, .array(type(from: element.expression)))
      }
    case .dictionaryExpr(let dictionary):
      if case .elements(let elements) = dictionary.content, elements.count == 1, let element = elements.first {
        return make(node, .dictionary(type(from: element.key), type(from: element.value)))
      }
    case .optionalChainingExpr(let optional): return extending(from: optional.expression, to: node) { .optional($0) }
    case .tupleExpr(let tuple):
      if tuple.elements.count == 1, let only = tuple.elements.first, only.label == nil {
        return TypeSyntax(span: span(node), kind: type(from: only.expression).kind)
      }
      return make(node, .tuple(tuple.elements.map { (label: $0.label?.label, type: type(from: $0.expression)) }))
    case .sequenceExpr(let sequence):
      if case .type(let type) = fold(sequence).kind { return type }
    default: break
    }
    report("expected a type here", at: span(node))
    return make(node, .wildcard)
  }

  private mutating func extending(from base: ExprSyntax, to node: some SyntaxProtocol,
                                  _ kind: (TypeSyntax) -> TypeSyntax.Kind) -> TypeSyntax {
    let base = type(from: base)
    return TypeSyntax(span: span(from: base.span, through: node), kind: kind(base))
  }

  /// The parameters of a function type, from what stands left of its arrow.
  mutating func parameterTypes(from node: ExprSyntax) -> [FunctionTypeSyntax.Parameter] {
    guard let tuple = node.as(TupleExprSyntax.self)
    else { return [FunctionTypeSyntax.Parameter(type: type(from: node))] }
    return tuple.elements.map { element in
      if let written = element.expression.as(TypeExprSyntax.self) {
        let parameter = parameterType(written.type)
        return FunctionTypeSyntax.Parameter(type: parameter.type, isInout: parameter.isInout)
      }
      return FunctionTypeSyntax.Parameter(type: type(from: element.expression))
    }
  }
}
