/// How the values of a type are held.
///
/// # Values
///
/// A value is a few words that need no reference counting, its *raws*, and a few references, its *refs*. The two never mix:
/// registers, array elements, captured variables and fields all exist twice, once as a stretch of 8-byte words and once
/// as a stretch of references. An `Int`, `Double`, `Bool` or `Character` is one raw; a `String`, an array, a closure or a
/// value of the host (a tensor) is one ref; a struct or tuple is the raws of its fields and the refs of its fields, one
/// after the other, so that `point.x` is a register like any other and making a point allocates nothing.
///
/// So numbers are moved without counting references, and every ref is a valid object or nil at any moment: a frame is left,
/// normally or by an error, by setting its refs to nil.
///
/// An optional needs no tag if its wrapped type has a ref that is never nil; otherwise a raw before the others says
/// whether there is a value. An enum is a raw that says which case it is, and behind it the payloads of the cases, one
/// over the other: as many raws and refs as the largest needs, the unused refs nil. The payload of an `indirect` case is one
/// ref, an object that nobody changes. Generic functions are compiled once for each list of type arguments, so every layout is known
/// when code is made. `Any` and `any P` are one ref: an object that carries the value and its type.
struct Layout: Hashable {
  var raws: Int
  var refs: Int
  /// The first ref that is never nil, if there is one.
  var certainRef: Int?

  static let raw = Layout(raws: 1, refs: 0)
  static let ref = Layout(raws: 0, refs: 1, certainRef: 0)
  static let empty = Layout(raws: 0, refs: 0)

  var isOneRaw: Bool { raws == 1 && refs == 0 }
  var isOneRef: Bool { raws == 0 && refs == 1 }

  func followed(by other: Layout) -> Layout {
    Layout(raws: raws + other.raws, refs: refs + other.refs, certainRef: certainRef ?? other.certainRef.map { refs + $0 })
  }
}

/// A stretch of registers, fields or words: where the raws and the refs of a value begin.
struct Place: Hashable {
  var raw: Int
  var ref: Int

  func offset(by other: Place) -> Place { Place(raw: raw + other.raw, ref: ref + other.ref) }
}

/// Layouts and field offsets of concrete types, computed once each.
final class LayoutTable {
  let core: CoreTypes
  private var layouts: [Type: Layout] = [:]

  init(core: CoreTypes) { self.core = core }

  func layout(of type: Type) -> Layout {
    if let known = layouts[type] { return known }
    let layout = compute(type)
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
