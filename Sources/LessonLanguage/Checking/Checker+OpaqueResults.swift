/// Results of which only the protocols are told.
extension Checker {
  /// The type of a result, with a type of its own for each `some P` in it.
  func resolveResult(_ syntax: TypeSyntax, of subject: String, _ generics: [GenericParameter], _ scope: Scope) throws -> Type {
    guard generation > 0, syntax.hasOpaquePart else { return try resolve(syntax, scope) }
    return try resolve(hiding(syntax, subject, generics, scope), scope)
  }

  /// The same for a variable, whose value says what it stands for.
  func resolveHidden(_ syntax: TypeSyntax, _ scope: Scope, open: ((GenericParameter) -> Type)? = nil) throws -> Type {
    guard generation > 0, syntax.hasOpaquePart else { return try resolve(syntax, scope, open: open) }
    if let known = hiddenTypes[syntax.span] { return known }
    let generics = scope.function.map { $0.outerGenerics + $0.generics } ?? scope.enclosingType?.contextGenerics ?? []
    let type = try resolve(hiding(syntax, "variable", generics, scope), scope, open: open)
    hiddenTypes[syntax.span] = type
    return type
  }

  /// Does something while hidden types within a type may be whatever has what they ask.
  func opening<Result>(_ type: Type?, _ action: () throws -> Result) rethrows -> Result {
    let hidden = type?.opaqueParts ?? []
    for opaque in hidden { opaque.isOpen = true }
    defer { for opaque in hidden { opaque.isOpen = false } }
    return try action()
  }

  private func hiding(_ syntax: TypeSyntax, _ subject: String, _ generics: [GenericParameter], _ scope: Scope) throws -> TypeSyntax {
    var result = syntax
    func hiding(_ part: TypeSyntax) throws -> TypeSyntax { try self.hiding(part, subject, generics, scope) }
    switch syntax.kind {
    case .some(let inner):
      guard case .existential(let protocols) = try resolve(inner, scope), !protocols.isEmpty else { return syntax }
      core.hasOpaqueResults = true
      let type = circles.keep(TypeDeclaration(.structure, "some " + protocols.map(\.name).joined(separator: " & ")))
      type.opaque = OpaqueResult(protocols, subject)
      type.generics = generics
      type.span = syntax.span
      result.kind = .known(type.declaredType)
    case .optional(let inner): result.kind = .optional(try hiding(inner))
    case .implicitlyUnwrapped(let inner): result.kind = .implicitlyUnwrapped(try hiding(inner))
    case .array(let inner): result.kind = .array(try hiding(inner))
    case .dictionary(let key, let value): result.kind = .dictionary(try hiding(key), try hiding(value))
    case .tuple(let elements): result.kind = .tuple(try elements.map { ($0.label, try hiding($0.type)) })
    case .name(let name, let arguments): result.kind = .name(name, arguments: try arguments.map(hiding))
    default: break
    }
    return result
  }

  /// Checks a body, which may return any one type that has what its result asks.
  func openingResult(of body: FunctionBody, at span: Span, _ check: () -> Void) {
    let hidden = body.result.opaqueParts
    if hidden.isEmpty { return check() }
    for opaque in hidden { opaque.isOpen = true }
    let before = problemCount
    check()
    for opaque in hidden {
      opaque.isOpen = false
      hiddenResults.append((opaque, span))
      if let never = opaque.returned.first(where: \.type.isNever), let lacking = opaque.protocols.first(where: {
        ConstraintSystem(core: core).conforms(never.type, $0) == .failed
      }) { report(.calleeRequires("return type of " + opaque.subject, never.type, lacking), at: never.span) }
      guard problemCount == before else { continue }
      if opaque.returned.isEmpty { report(.opaqueWithoutReturn, at: span) }
      if opaque.returned.count > 1 {
        report(.opaqueMismatch(opaque.protocols.map(\.name).joined(separator: " & ")), at: span,
               notes: opaque.returned.map { ("return statement has underlying type '\($0.type)'", $0.span) })
      }
    }
  }

  /// No result stands for a type that it is a part of.
  func requireFiniteResults() {
    for (opaque, span) in problems.isEmpty ? hiddenResults : [] {
      guard let type = opaque.underlying, reaches(opaque, from: type) else { continue }
      report(.opaqueInItself(type), at: span)
    }
    hiddenResults = []
  }

  private func reaches(_ opaque: OpaqueResult, from type: Type) -> Bool {
    var seen: [OpaqueResult] = [], waiting = type.opaqueParts
    while let next = waiting.popLast() {
      if next === opaque { return true }
      if seen.contains(where: { $0 === next }) { continue }
      seen.append(next)
      waiting += next.underlying?.opaqueParts ?? []
    }
    return false
  }
}
