/// A type over parameter packs, which is written out for each number of types that it is used with.
///
/// `Tuple<Int, String>` and `Tuple<Bool>` are two declarations, each with ordinary generic parameters. An extension is kept as it was
/// written, for those that come later.
final class PackedType {
  let syntax: NominalSyntax
  let declaration: DeclarationSyntax
  let scope: Scope
  let parent: TypeDeclaration?
  var extensions: [(syntax: ExtensionSyntax, declaration: DeclarationSyntax)] = []
  var instances: [[String: Int]: TypeDeclaration] = [:]

  init(_ syntax: NominalSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, parent: TypeDeclaration?) {
    (self.syntax, self.declaration, self.scope, self.parent) = (syntax, declaration, scope, parent)
  }

  private var packs: [String] { syntax.generics.parameters.filter(\.isPack).map(\.name) }

  /// How many types its pack has with so many arguments.
  func counts(ofArguments count: Int) -> [String: Int]? {
    let plain = syntax.generics.parameters.count { !$0.isPack }
    guard packs.count == 1, count >= plain else { return nil }
    return [packs[0]: count - plain]
  }

  /// The same for a call of an initialiser: by the parameters of one, or by the stored properties.
  func counts(for arguments: [ArgumentSyntax]) -> [String: Int]? {
    let initializers = syntax.members.compactMap { if case .initializer(let initializer) = $0.kind { initializer } else { nil } }
      + extensions.flatMap(\.syntax.members).compactMap { if case .initializer(let initializer) = $0.kind { initializer } else { nil } }
    let labels = arguments.filter { !$0.isTrailingClosure }.map(\.label)
    for initializer in initializers {
      let generics = GenericsSyntax(parameters: initializer.generics.parameters + syntax.generics.parameters)
      let function = FunctionSyntax(name: syntax.name, generics: generics, parameters: initializer.parameters, throws: false,
                                    rethrows: false, result: nil, body: nil, isOperator: false)
      if let counts = PackTemplate(function, declaration, scope, owner: nil, requirements: []).counts(labels) {
        return counts.merging(tupleCounts(initializer.parameters.map { ($0.label, $0.type) }, arguments)) { max($0, $1) }
      }
    }
    let stored = syntax.members.flatMap { member -> [(label: String?, type: TypeSyntax)] in
      guard case .variable(let variable) = member.kind else { return [] }
      return variable.bindings.compactMap { binding in
        guard case .binding(let name, _) = binding.pattern.kind, let type = binding.type, binding.accessors?.getter == nil else { return nil }
        return (name, type)
      }
    }
    let counts = tupleCounts(stored, arguments)
    return counts.isEmpty ? nil : counts
  }

  /// How many values a pack has that a tuple of all of them stands for.
  private func tupleCounts(_ parameters: [(label: String?, type: TypeSyntax)], _ arguments: [ArgumentSyntax]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (label, type) in parameters {
      guard case .tuple(let elements) = type.kind, elements.count == 1, case .packExpansion(let pattern) = elements[0].type.kind,
            let value = arguments.first(where: { $0.label == label })?.value else { continue }
      let count = if case .tuple(let values) = value.kind { values.count } else { 1 }
      for name in pattern.packNames { counts[name] = count }
    }
    return counts
  }
}

extension Checker {
  func declarePacked(_ syntax: NominalSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, parent: TypeDeclaration?) {
    guard syntax.kind == .structure || syntax.kind == .classType else {
      return report(.packInType(syntax.kind.rawValue), at: syntax.name.span)
    }
    if let parent {
      parent.packed[syntax.name.text] = PackedType(syntax, declaration, scope, parent: parent)
      return
    }
    if scope.ownPacked(syntax.name.text) != nil || scope.ownType(syntax.name.text) != nil {
      return report(.redeclaration(syntax.name.text), at: syntax.name.span)
    }
    scope.declare(syntax.name.text, PackedType(syntax, declaration, scope, parent: parent))
  }

  /// Keeps an extension of a type over packs; false if it extends another type.
  func isExtensionOfPacked(_ syntax: ExtensionSyntax, _ declaration: DeclarationSyntax, _ scope: Scope) -> Bool {
    guard case .name(let name, _) = syntax.extended.kind, scope.lookUpType(name) == nil, let packed = scope.lookUpPacked(name) else { return false }
    packed.extensions.append((syntax, declaration))
    extended.append { packed.extensions.removeLast() }
    for (counts, type) in packed.instances { attempt(declaration.span) { try extend(type, with: (syntax, declaration), counts, packed) } }
    return true
  }

  /// The type for so many types in its packs.
  func instance(of packed: PackedType, _ counts: [String: Int], _ span: Span) throws -> TypeDeclaration {
    if let known = packed.instances[counts] { return known }
    let name = packed.syntax.name.text
    guard counts.values.reduce(0, +) <= 64 else { throw CheckFailure(error: .unsupported(.manyPacked, name), span: span) }
    guard packed.instances.count < 40 else { throw CheckFailure(error: .endlessTypes(name), span: span) }
    var expansion = PackExpansion(counts: counts)
    let written = expansion.nominal(packed.syntax)
    if expansion.isTooLong { throw CheckFailure(error: .tooComplex, span: span) }
    let type = makeType(written, packed.declaration, packed.scope, parent: packed.parent)
    type.packSizes = packed.syntax.generics.parameters.map { $0.isPack ? counts[$0.name] ?? 0 : nil }
    packed.instances[counts] = type
    extended.append { packed.instances[counts] = nil }
    let outer = (extensionRequirements, isInExtension, inferredGenerics)
    (extensionRequirements, isInExtension, inferredGenerics) = ([], false, [])
    defer { (extensionRequirements, isInExtension, inferredGenerics) = outer }
    declareHeader(written, of: type, packed.scope)
    declareCases(written, packed.declaration, of: type, packed.scope)
    try declareOwnMembers(written.members, of: type, Scope(.type(type), parent: packed.scope))
    for other in packed.extensions { try extend(type, with: other, counts, packed) }
    if type.kind != .classType { type.complete() }
    if !isHoisting {
      synthesizeCoding()
      checkClasses()
      checkConformances()
    }
    requireFinite(type)
    return type
  }

  private func extend(_ type: TypeDeclaration, with other: (syntax: ExtensionSyntax, declaration: DeclarationSyntax), _ counts: [String: Int],
                      _ packed: PackedType) throws {
    var expansion = PackExpansion(counts: counts)
    for member in packed.syntax.members { expansion.noteProperties(member) }
    var written = expansion.extending(other.syntax)
    written.extended = TypeSyntax(span: other.syntax.extended.span, kind: .known(type.declaredType))
    try declareNested(written, other.declaration, packed.scope)
    try declareConformances(written, at: other.declaration.span, packed.scope)
    try declareExtension(written, other.declaration.modifiers, packed.scope)
  }
}
