/// A key path: segments one after the other, since paths can be appended.
package final class KeyPathObject {
  package let segments: [KeyPathSegment]
  /// Where the value stands in the root, if nothing has to be computed.
  package let place: Place?

  package init(_ segments: [KeyPathSegment]) {
    self.segments = segments
    place = segments.reduce(Place(raw: 0, ref: 0)) { outer, segment in
      outer.flatMap { outer in segment.place.map { outer.offset(by: $0) } }
    }
  }

  package var root: RuntimeType? { segments.first?.root }
  package var value: RuntimeType? { segments.last?.value }

  /// `\Person.name`, as the compiler's own key paths describe themselves.
  package var description: String {
    "\\" + (root?.name ?? "") + segments.flatMap(\.components).map(\.description).joined()
  }
}

/// A key path as it was written.
package struct KeyPathSegment {
  package enum Component: Hashable {
    /// A property or subscript, and how it is written.
    case member(ObjectIdentifier, String)
    case element(Int)
    case optionalLink, forceUnwrap

    package var description: String {
      switch self {
      case .member(_, let text): text
      case .element(let index): ".\(index)"
      case .optionalLink: "?"
      case .forceUnwrap: "!"
      }
    }
  }

  package let root: RuntimeType
  package let value: RuntimeType
  package let place: Place?
  package let components: [Component]
  package var getter: ClosureObject?
  package var setter: ClosureObject?

  package init(root: RuntimeType, value: RuntimeType, place: Place?, components: [Component]) {
    self.root = root
    self.value = value
    self.place = place
    self.components = components
  }
}

extension KeyPathObject: HostComparing {
  /// Paths are equal if they take the same steps, with the same indices.
  package func isEqual(to other: AnyObject?) -> Bool {
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
