extension TypeSyntax {
  /// What is repeated, where `repeat` is not said of a list's element.
  var pattern: TypeSyntax { if case .packExpansion(let inner) = kind { inner } else { self } }

  /// The packs that the type names with `each`.
  var packNames: Set<String> {
    switch kind {
    case .packElement(let inner): if case .name(let name, _) = inner.kind { [name] } else { inner.packNames }
    case .packExpansion(let inner), .optional(let inner), .implicitlyUnwrapped(let inner), .array(let inner), .some(let inner), .any(let inner),
         .metatype(let inner), .suppressed(let inner): inner.packNames
    case .name(_, let arguments): Set(arguments.flatMap(\.packNames))
    case .member(let base, _, let arguments): base.packNames.union(arguments.flatMap(\.packNames))
    case .dictionary(let key, let value): key.packNames.union(value.packNames)
    case .tuple(let elements): Set(elements.flatMap(\.type.packNames))
    case .composition(let parts): Set(parts.flatMap(\.packNames))
    case .function(let function): Set(function.parameters.flatMap(\.type.packNames)).union(function.result.packNames)
    case .known, .wildcard: []
    }
  }
}

extension ExpressionSyntax {
  /// The packs that the expression names with `each`.
  var packNames: Set<String> {
    switch kind {
    case .packElement(let inner):
      switch inner.kind {
      case .name(let name, _), .member(_, let name, _): [name.text]
      default: inner.packNames
      }
    case .packExpansion(let inner), .parenthesized(let inner), .prefix(_, let inner), .postfix(_, let inner), .forceUnwrap(let inner),
         .optionalLink(let inner), .optionalChain(let inner), .tried(_, let inner), .consumed(let inner, _), .inoutReference(let inner): inner.packNames
    case .cast(let inner, _, let type, _), .typeTest(let inner, let type, _): inner.packNames.union(type.packNames)
    case .name(_, let types): Set(types.flatMap(\.packNames))
    case .member(let base, _, let types): (base?.packNames ?? []).union(types.flatMap(\.packNames))
    case .call(let callee, let arguments), .subscripting(let callee, let arguments): callee.packNames.union(arguments.flatMap(\.value.packNames))
    case .tuple(let elements): Set(elements.flatMap(\.value.packNames))
    case .array(let elements): Set(elements.flatMap(\.packNames))
    case .dictionary(let entries): Set(entries.flatMap { $0.key.packNames.union($0.value.packNames) })
    case .binary(_, let left, let right), .assignment(let left, let right): left.packNames.union(right.packNames)
    case .ternary(let test, let first, let second): test.packNames.union(first.packNames).union(second.packNames)
    case .type(let type): type.packNames
    case .string(let segments):
      Set(segments.flatMap { segment -> Set<String> in
        if case .interpolation(let arguments, _) = segment { Set(arguments.flatMap(\.value.packNames)) } else { [] }
      })
    case .closure(let closure):
      Set(closure.body.flatMap { statement -> Set<String> in
        switch statement.kind {
        case .expression(let value), .returned(let value?): value.packNames
        default: []
        }
      })
    case .integer, .float, .boolean, .nilLiteral, .ifElse, .switched, .keyPath, .discard, .superclass: []
    }
  }
}
