class A {
  var n = 0
  var f: (() -> Void)?
  func go() { n += 1 }
  func set() {
    f = { n += 1 } // error: 11: reference to property 'n' in closure requires explicit use of 'self' to make capture semantics explicit
    f = { go() } // error: 11: call to method 'go' in closure requires explicit use of 'self' to make capture semantics explicit
    f = { self.n += 1; self.go() }
    f = { [self] in n += 1; go() }
    f = { [weak self] in guard let self else { return }; n += 1; go() }
    [1].forEach { n += $0; go() }
  }
}
