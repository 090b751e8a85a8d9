// An initialiser of an enum must give self a value.
enum Light { case on, off
  init(_ x: Bool) {
    if x { self = .on }
  }  // error: 3: 'self.init' isn't called on all paths before returning from initializer
}
