/// Layouts and field offsets of concrete types, computed once each.
final class LayoutTable {
  let core: CoreTypes
  private var layouts: [Type: Layout] = [:]

  init(core: CoreTypes) { self.core = core }

  func layout(of type: Type) -> Layout {
    if let known = layouts[type] { return known }
    let layout = compute(core.hasOpaqueResults ? type.revealed : type)
    layouts[type] = layout
    return layout
  }

  private func compute(_ type: Type) -> Layout {
    switch type {
    case .nominal(let declaration, let arguments):
      if declaration === core.optional { return optional(layout(of: arguments[0])) }
      if declaration.kind == .enumeration { return enumeration(declaration, arguments) }
      switch declaration.representation {
      case .raw: return .raw
      case .reference: return .ref
      case .members:
        return storedTypes(declaration, arguments).reduce(.empty) { $0.followed(by: layout(of: $1)) }
      }
    case .tuple(let elements): return elements.reduce(.empty) { $0.followed(by: layout(of: $1.type)) }
    case .function, .existential: return .ref
    // The number of the type that it stands for.
    case .metatype: return .raw
    case .parameter, .dependent, .variable, .error: return .empty
    }
  }

  private func optional(_ wrapped: Layout) -> Layout {
    wrapped.certainRef != nil
      ? Layout(raws: wrapped.raws, refs: wrapped.refs)
      : Layout(raws: wrapped.raws + 1, refs: wrapped.refs)
  }

  func storedTypes(_ declaration: TypeDeclaration, _ arguments: [Type]) -> [Type] {
    let substitution = declaration.substitution(arguments)
    return declaration.stored.map { $0.type.substituting(substitution) }
  }

  /// The words of an instance of a class: what it inherits, then its own stored properties.
  func instanceLayout(_ type: Type?) -> Layout {
    guard let type, case .nominal(let declaration, let arguments) = type else { return .empty }
    return storedTypes(declaration, arguments).reduce(instanceLayout(type.superclass)) { $0.followed(by: layout(of: $1)) }
  }

  /// The names and types of the stored properties of an instance, those that it inherits first.
  func instanceProperties(_ type: Type?) -> [(name: String, type: Type)] {
    guard let type, case .nominal(let declaration, let arguments) = type else { return [] }
    return instanceProperties(type.superclass)
      + zip(declaration.stored, storedTypes(declaration, arguments)).map { (name: $0.name, type: $1) }
  }

  /// Where each of the types begins when they stand one after the other.
  func offsets(_ types: [Type]) -> [Place] {
    var places: [Place] = []
    var next = Place(raw: 0, ref: 0)
    for type in types {
      places.append(next)
      let layout = layout(of: type)
      next = Place(raw: next.raw + layout.raws, ref: next.ref + layout.refs)
    }
    return places
  }
}
