struct A {
  var v: Int
  init?(_ v: Int) { if v < 0 { return nil }; self.v = v }
  init(x v: Int) { self.init(v) } // error: 25: a non-failable initializer cannot delegate to failable initializer 'init(_:)' written with 'init?'
}
