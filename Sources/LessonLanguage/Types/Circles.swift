/// Declarations that lead back to themselves: types through their members, functions through their calls.
///
/// Swift counts references and frees no circle: a lesson would leave behind all that it declares, and the library with it.
/// So whoever makes such a declaration keeps it here, and when the keeper goes the circles are taken apart.
final class Circles {
  private var types: [TypeDeclaration] = []
  private var bodies: [FunctionBody] = []
  private var wrapped: [WrappedProperty] = []

  func keep(_ type: TypeDeclaration) -> TypeDeclaration {
    types.append(type)
    return type
  }

  func keep(_ body: FunctionBody) -> FunctionBody {
    bodies.append(body)
    return body
  }

  func keep(_ property: WrappedProperty) -> WrappedProperty {
    wrapped.append(property)
    return property
  }

  deinit {
    for property in wrapped { property.takeApart() }
    for type in types { type.takeApart() }
    for body in bodies { body.takeApart() }
  }
}

extension TypeDeclaration {
  /// Gives up what leads to others, for the last time.
  func takeApart() {
    for nested in nestedTypes.values { nested.takeApart() }
    (members, staticMembers, nestedTypes, aliases, genericAliases) = ([:], [:], [:], [:], [:])
    (stored, cases, conformances, requirements, associatedTypes) = ([], [], [], [], [])
    for generic in generics + [selfParameter].compactMap({ $0 }) { (generic.protocols, generic.associated) = ([], [:]) }
    (generics, parent, selfParameter, rawType, completion) = ([], nil, nil, nil, nil)
    (nativeDescription, elements, elementCount) = (nil, nil, nil)
    (superclass, deinitializer) = (nil, nil)
    packed = [:]
    opaque?.forget()
  }
}

extension FunctionBody {
  /// Gives up what leads to others, for the last time.
  fileprivate func takeApart() {
    (statements, parameters, captures, copiedCaptures) = ([], [], [], [])
    (generics, selfVariable, observed) = ([], nil, nil)
  }
}

extension WrappedProperty {
  /// Gives up what leads to others, for the last time.
  fileprivate func takeApart() {
    (property.wrapped, storage.wrapped) = (nil, nil)
    (scope, maker) = (nil, nil)
  }
}

extension Library {
  /// Default values that nothing has asked for know the scope in which they are to be checked.
  func takeApart() { scope.takeApart() }
}
