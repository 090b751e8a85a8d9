// An initialiser of an enum must give self a value; an immutable enum does not change.
enum Light { case on, off
  init(_ x: Bool) {
    if x { self = .on }
  }  // error: 3: 'self.init' isn't called on all paths before returning from initializer
  func toggle() { self = .on }  // error: 19: cannot assign to property: 'self' is immutable ('self' is changed: mark the method 'mutating')
}
