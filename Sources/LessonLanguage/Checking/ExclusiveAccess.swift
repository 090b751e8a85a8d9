/// Two places that one call changes must not overlap.
struct AccessPath {
  let root: Variable
  /// Stored properties and tuple elements, from the root on. Whatever is computed or indexed counts as all that it belongs to.
  let steps: [String]
  let isElement: Bool

  init?(_ place: TypedExpression) {
    var steps: [String] = [], isElement = false
    var part = place
    while true {
      switch part.kind {
      case .variable(let variable):
        (root, self.steps, self.isElement) = (variable, steps.reversed(), isElement)
        return
      case .property(_?, let declaration, _) where declaration.isOfClass:
        return nil
      case .property(let base?, let declaration, _):
        if case .stored = declaration.implementation { steps.append(declaration.name) } else { steps = [] }
        part = base
      case .property(nil, let declaration, _):
        guard case .local(let variable) = declaration.implementation else { return nil }
        (root, self.steps, self.isElement) = (variable, steps.reversed(), isElement)
        return
      case .tupleElement(let base, let index):
        steps.append("\(index)")
        part = base
      case .subscripting(let base, _, _, _):
        (steps, isElement) = ([], true)
        part = base
      case .inoutReference(let inner), .forceUnwrap(let inner), .optionalLink(let inner), .optionalChain(let inner):
        part = inner
      default:
        return nil
      }
    }
  }

  func overlaps(_ other: AccessPath) -> Bool {
    root === other.root && zip(steps, other.steps).allSatisfy { $0 == $1 }
  }

  var name: String { ([root.name] + steps).joined(separator: ".") }
}

extension Checker {
  /// - Parameter places: The receiver of a mutating method, if there is one, and the inout arguments.
  func requireExclusiveAccess(to places: [TypedExpression], calling name: String?) throws {
    let paths = places.map { (place: $0, path: AccessPath($0)) }
    for (index, first) in paths.enumerated() {
      for second in paths[(index + 1)...] {
        guard let a = first.path, let b = second.path, a.overlaps(b) else { continue }
        if a.steps == b.steps, !a.isElement, !b.isElement, case .inoutReference = first.place.kind {
          report(.aliasedArguments, at: second.place.span)
        }
        let isSwap = name == "swap" && a.isElement && b.isElement
        throw CheckFailure(error: .overlappingAccess(a.name, isSwap: isSwap), span: first.place.span)
      }
    }
  }
}
