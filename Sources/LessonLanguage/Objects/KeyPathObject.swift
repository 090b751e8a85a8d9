/// A key path: segments one after the other, since paths can be appended.
final class KeyPathObject {
  let segments: [KeyPathSegment]
  /// Where the value stands in the root, if nothing has to be computed.
  let place: Place?

  init(_ segments: [KeyPathSegment]) {
    self.segments = segments
    place = segments.reduce(Place(raw: 0, ref: 0)) { outer, segment in
      outer.flatMap { outer in segment.place.map { outer.offset(by: $0) } }
    }
  }

  var root: RuntimeType? { segments.first?.root }
  var value: RuntimeType? { segments.last?.value }

  /// `\Person.name`, as the compiler's own key paths describe themselves.
  var description: String {
    "\\" + (root?.name ?? "") + segments.flatMap(\.components).map(\.description).joined()
  }
}

/// A key path as it was written.
struct KeyPathSegment {
  enum Component: Hashable {
    case member(ValueDeclaration)
    case element(Int)
    case optionalLink, forceUnwrap

    var description: String {
      switch self {
      case .member(let declaration):
        declaration.kind == .subscripting
          ? ".subscript(" + declaration.parameters.map { ($0.label ?? "_") + ": \($0.type)" }.joined(separator: ", ") + ")"
          : "." + declaration.name
      case .element(let index): ".\(index)"
      case .optionalLink: "?"
      case .forceUnwrap: "!"
      }
    }
  }

  let root: RuntimeType
  let value: RuntimeType
  let place: Place?
  let components: [Component]
  var getter: ClosureObject?
  var setter: ClosureObject?
}

extension KeyPathObject: HostComparing {
  /// Paths are equal if they take the same steps, with the same indices.
  func isEqual(to other: AnyObject?) -> Bool {
    guard let other = other as? KeyPathObject, root === other.root,
          segments.flatMap(\.components) == other.segments.flatMap(\.components) else { return false }
    return indices == other.indices
  }

  /// The captured indices, as words that can be compared.
  private var indices: [AnyHashable] {
    segments.compactMap(\.getter).flatMap { closure -> [AnyHashable] in
      (0..<closure.rawCount).map { AnyHashable(closure.raws[$0]) } + (0..<closure.refCount).map { index in
        let ref = closure.refs[index]
        return (ref as? StringObject).map { AnyHashable($0.value) } ?? AnyHashable(ref.map { ObjectIdentifier($0) })
      }
    }
  }
}
