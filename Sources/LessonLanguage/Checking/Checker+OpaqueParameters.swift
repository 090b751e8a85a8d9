/// `some P` as the type of a parameter: short for a generic parameter without a name.
extension Checker {
  /// The generic and ordinary parameters of a function, each `some P` spelled out.
  func opened(_ generics: GenericsSyntax, _ parameters: [ParameterSyntax]) -> (GenericsSyntax, [ParameterSyntax]) {
    guard parameters.contains(where: { $0.type.hasOpaquePart }) else { return (generics, parameters) }
    var all = generics
    let written = parameters.map { parameter in
      var parameter = parameter
      parameter.type = parameter.type.opening(into: &all)
      return parameter
    }
    return (all, written)
  }
}

extension TypeSyntax {
  var hasOpaquePart: Bool {
    switch kind {
    case .some: true
    case .optional(let inner), .implicitlyUnwrapped(let inner), .array(let inner): inner.hasOpaquePart
    case .dictionary(let key, let value): key.hasOpaquePart || value.hasOpaquePart
    case .tuple(let elements): elements.contains { $0.type.hasOpaquePart }
    case .name(_, let arguments), .member(_, _, let arguments): arguments.contains(where: \.hasOpaquePart)
    default: false
    }
  }

  func opening(into generics: inout GenericsSyntax) -> TypeSyntax {
    var result = self
    switch kind {
    case .some(let inherited):
      // No name that can be written: two of them never collide.
      let name = "some#\(generics.parameters.count)"
      generics.parameters.append(.init(name: name, span: span, inherited: inherited))
      result.kind = .name(name, arguments: [])
    case .optional(let inner): result.kind = .optional(inner.opening(into: &generics))
    case .implicitlyUnwrapped(let inner): result.kind = .implicitlyUnwrapped(inner.opening(into: &generics))
    case .array(let inner): result.kind = .array(inner.opening(into: &generics))
    case .dictionary(let key, let value): result.kind = .dictionary(key.opening(into: &generics), value.opening(into: &generics))
    case .tuple(let elements): result.kind = .tuple(elements.map { ($0.label, $0.type.opening(into: &generics)) })
    case .name(let name, let arguments): result.kind = .name(name, arguments: arguments.map { $0.opening(into: &generics) })
    case .member(let base, let name, let arguments):
      result.kind = .member(base, name, arguments: arguments.map { $0.opening(into: &generics) })
    default: break
    }
    return result
  }
}
