/// Variables that do not keep what they refer to.
///
/// A `weak` or `unowned` variable holds an object that knows the instance as long as there is one. What is read is the
/// instance itself: nil, or for `unowned` a fault, if it is gone.
extension FunctionCompiler {
  /// Makes an instance of what a variable holds.
  func strengthen(_ source: Int, _ strength: ReferenceStrength, _ type: Type, into target: Int) {
    let wrapped = core.wrapped(concrete(type)) ?? concrete(type)
    emit(strength == .weak ? .loadWeak : .loadUnowned, target, source, wrapped.isExistential ? 1 : 0)
  }

  /// Makes what a variable holds of an instance.
  func weaken(_ place: Int) { emit(.makeWeak, place, place) }

  /// The access to a variable or property of which the words are at a place that is its own.
  func weakened(_ access: Access, _ strength: ReferenceStrength, _ type: Type, isOverwritten: Bool) throws -> Access {
    let lent = try allocate(.ref)
    if !isOverwritten { strengthen(access.place.ref, strength, type, into: lent.ref) }
    var result = access
    result.place = lent
    result.endings.append { [unowned self] _ in
      weaken(lent.ref)
      emit(.moveRef, access.place.ref, lent.ref)
    }
    return result
  }
}
