/// A function over parameter packs, which is written out for each call by the number of its arguments.
final class PackTemplate {
  let syntax: FunctionSyntax
  let declaration: DeclarationSyntax
  let scope: Scope
  weak var owner: TypeDeclaration?
  let requirements: [GenericRequirement]
  var instances: [[String: Int]: ValueDeclaration] = [:]

  init(_ syntax: FunctionSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, owner: TypeDeclaration?, requirements: [GenericRequirement]) {
    (self.syntax, self.declaration, self.scope, self.owner, self.requirements) = (syntax, declaration, scope, owner, requirements)
  }

  /// How many values each pack has in a call with these labels; nil if they do not fit.
  func counts(_ labels: [String?]) -> [String: Int]? {
    var counts: [String: Int] = [:], next = 0
    for parameter in syntax.generics.parameters where parameter.isPack { counts[parameter.name] = 0 }
    var known: Set<String> = []
    for (position, parameter) in syntax.parameters.enumerated() {
      let isAhead = next < labels.count && labels[next] == parameter.label
      guard case .packExpansion(let pattern) = parameter.type.kind else {
        if isAhead { next += 1 }
        continue
      }
      var count = 0
      if isAhead {
        // What stands behind without a label may be needed by the parameters that follow.
        let needed = syntax.parameters[(position + 1)...].prefix { $0.label == nil }.count { $0.standard == nil }
        count = 1
        next += 1
        while next < labels.count, labels[next] == nil {
          if labels[next...].prefix(while: { $0 == nil }).count <= needed { break }
          count += 1
          next += 1
        }
      }
      for name in pattern.packNames {
        if known.contains(name), counts[name] != count { return nil }
        counts[name] = count
        known.insert(name)
      }
    }
    return next == labels.count ? counts : nil
  }
}

extension Checker {
  func declarePattern(_ syntax: FunctionSyntax, _ declaration: DeclarationSyntax, _ scope: Scope, owner: TypeDeclaration?) throws {
    let function = ValueDeclaration(.function, syntax.name.text, type: .error)
    function.span = syntax.name.span
    function.parameters = syntax.parameters.map { .init(label: $0.label, name: $0.name, type: .error, span: $0.span) }
    function.isStatic = declaration.modifiers.has("static")
    function.generation = generation
    guard syntax.body != nil else {
      throw CheckFailure(error: .unsupported(.packInRequirement), span: syntax.name.span)
    }
    function.template = PackTemplate(syntax, declaration, scope, owner: owner, requirements: extensionRequirements)
    try declare(function, scope, owner: owner)
  }

  /// The function for so many values.
  func instance(of template: PackTemplate, _ counts: [String: Int], _ span: Span) throws -> ValueDeclaration {
    if let known = template.instances[counts], known.generation == generation { return known }
    let name = template.syntax.name.text
    guard counts.values.reduce(0, +) <= 64 else {
      throw CheckFailure(error: .unsupported(.manyPacked, name), span: span)
    }
    guard template.instances.count < 40 else { throw CheckFailure(error: .endlessTypes(name), span: span) }
    var expansion = PackExpansion(counts: counts)
    let written = expansion.function(template.syntax)
    if expansion.isTooLong { throw CheckFailure(error: .tooComplex, span: span) }
    let outer = (extensionRequirements, isInExtension, inferredGenerics)
    (extensionRequirements, isInExtension, inferredGenerics) = (template.requirements, false, [])
    defer { (extensionRequirements, isInExtension, inferredGenerics) = outer }
    let function = try makeFunction(written, template.declaration, template.scope, owner: template.owner, isInstance: true)
    template.instances[counts] = function
    localBodies.removeValue(forKey: written.name.span)?()
    return function
  }
}

extension ExpressionChecker {
  /// Functions over packs as those that a call of them means.
  func writtenOut(_ candidates: [OverloadedReference.Candidate], _ call: Call?, _ span: Span) throws -> [OverloadedReference.Candidate] {
    guard candidates.contains(where: { $0.declaration.template != nil }) else { return candidates }
    let result = try candidates.compactMap { candidate -> OverloadedReference.Candidate? in
      guard let template = candidate.declaration.template else { return candidate }
      guard let labels = call?.labels ?? wantedParameters.map({ [String?](repeating: nil, count: $0) }) else {
        throw fail(.unsupported(.packedFunctionAsValue), span)
      }
      guard let counts = template.counts(labels) else { return nil }
      return .init(declaration: try checker.instance(of: template, counts, span), substitution: candidate.substitution)
    }
    guard !result.isEmpty else { throw fail(.noOverload(described(candidates[0].declaration, as: candidates[0].declaration.name)), span) }
    return result
  }
}
