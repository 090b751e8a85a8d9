// native: alone
protocol P { var v: Int { get } }
struct L: P { var v = 1 }
func k() -> some P { fatalError() }  // error: 22: return type of global function 'k()' requires that 'Never' conform to 'P'
func m() -> some P { }  // error: 6: function declares an opaque return type, but has no return statements in its body from which to infer an underlying type
func ok() -> some P { L() }
struct Prop { var x = ok() }  // error: 19: property definition has inferred type 'some P', involving the 'some' return type of another declaration
