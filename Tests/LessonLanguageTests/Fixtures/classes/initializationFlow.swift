class A { var x: Int; init(x: Int) { self.x = x }; init() { x = 0 }; func f() {} }
class B: A { var z: Int
  override init() { z = 1 } // error: 27: 'super.init' isn't called on all paths before returning from initializer
}
class C: A { var z: Int
  init(z: Int) { super.init(x: 1); self.z = z } // error: 18: property 'self.z' not initialized at super.init call
}
class I: A { var q = 1
  init(q: Int) { self.q = q; f(); super.init(x: q) } // error: 30: 'self' used in method call 'f' before 'super.init' call
}
class J: A { convenience init(j: Int) { x = j; self.init(x: j) } } // error: 41: 'self' used in property access 'x' before 'self.init' call or assignment to 'self'
class K { var a: Int, b: Int; init() { a = 1 } } // error: 46: return from initializer without initializing all stored properties: 'b'
class M: A { init(m: Int) { if m > 0 { super.init(x: m) } } } // error: 59: 'super.init' isn't called on all paths before returning from initializer
class N { var n: Int; init(n: Int) { g(); self.n = n }; func g() {} } // error: 38: 'self' used in method call 'g' before all stored properties are initialized
