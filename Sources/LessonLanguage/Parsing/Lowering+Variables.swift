import SwiftSyntax

extension Lowering {
  mutating func variable(_ node: VariableDeclSyntax) -> VariableSyntax {
    switch node.bindingSpecifier.tokenKind {
    case .keyword(.let), .keyword(.var): break
    default: report(.bindingIntroducer(node.bindingSpecifier.text), at: span(node.bindingSpecifier))
    }
    let isLet = node.bindingSpecifier.tokenKind != .keyword(.var)
    var bindings = node.bindings.map { binding in
      VariableSyntax.Binding(
        span: span(binding.pattern), pattern: pattern(binding.pattern, isVariable: !isLet),
        type: (binding.typeAnnotation?.type).map { type($0) },
        value: (binding.initializer?.value).map { expression($0) },
        accessors: binding.accessorBlock.map { accessors($0) })
    }
    shareTypes(&bindings)
    return VariableSyntax(isLet: isLet, bindings: bindings)
  }

  /// In `var a, b: Int` the annotation holds for both.
  private func shareTypes(_ bindings: inout [VariableSyntax.Binding]) {
    var following: TypeSyntax?
    for index in bindings.indices.reversed() {
      if bindings[index].type == nil, bindings[index].value == nil, bindings[index].accessors == nil {
        bindings[index].type = following
      } else {
        following = bindings[index].type
      }
      if bindings[index].value != nil { following = nil }
    }
  }

  mutating func accessors(_ node: AccessorBlockSyntax) -> AccessorsSyntax {
    let outer = (shorthandCount, mayThrow)
    shorthandCount = nil
    defer { (shorthandCount, mayThrow) = outer }
    var result = AccessorsSyntax()
    switch node.accessors {
    case .getter(let body):
      let block = BlockSyntax(span: span(node), statements: statements(body))
      result.getter = AccessorsSyntax.Accessor(span: span(node), body: block)
    case .accessors(let list):
      for accessor in list { add(accessor, to: &result) }
    }
    return result
  }

  private mutating func add(_ node: AccessorDeclSyntax, to accessors: inout AccessorsSyntax) {
    rejectAsync(node.effectSpecifiers?.asyncSpecifier)
    let effects = throwing(node.effectSpecifiers?.throwsClause)
    let accessor = AccessorsSyntax.Accessor(
      span: span(node), parameter: node.parameters?.name.plainText,
      isMutating: node.modifier.map { $0.name.tokenKind == .keyword(.mutating) },
      throws: effects.throws, thrown: effects.type, body: node.body.map { block($0) })
    switch node.accessorSpecifier.tokenKind {
    case .keyword(.get): set(&accessors.getter, to: accessor, "get")
    case .keyword(.set): set(&accessors.setter, to: accessor, "set")
    case .keyword(.willSet): set(&accessors.willSet, to: accessor, "willSet")
    case .keyword(.didSet): set(&accessors.didSet, to: accessor, "didSet")
    default: report(.accessor(node.accessorSpecifier.text), at: span(node.accessorSpecifier))
    }
  }

  private mutating func set(_ place: inout AccessorsSyntax.Accessor?, to accessor: AccessorsSyntax.Accessor,
                            _ name: String) {
    if place != nil { report("there is a '\(name)' already", at: accessor.span) }
    place = accessor
  }
}
