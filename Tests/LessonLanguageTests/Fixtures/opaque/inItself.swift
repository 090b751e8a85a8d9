// native: alone
protocol P { var v: Int { get } }
struct W<T: P>: P { var t: T; var v: Int { t.v + 1 } }
struct L: P { var v = 1 }
func f(_ n: Int) -> some P { W(t: f(n - 1)) }  // error: 6: function opaque return type was inferred as 'W<some P>', which defines the opaque type in terms of itself
func g(_ n: Int) -> some P { W(t: h(n - 1)) }  // error: 6: function opaque return type was inferred as 'W<some P>', which defines the opaque type in terms of itself
func h(_ n: Int) -> some P { W(t: g(n - 1)) }  // error: 6: function opaque return type was inferred as 'W<some P>', which defines the opaque type in terms of itself
