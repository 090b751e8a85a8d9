// native: alone
protocol P {}
struct A: P {}; struct B: P {}
func f(_ c: Bool) -> some P { if c { return A() } else { return B() } }  // error: 6: function declares an opaque return type 'some P', but the return statements in its body do not have matching underlying types
func g(_ c: Bool) -> some P { if c { return A() }; return A() }
var h: some P { if Bool.random() { return A() }; return B() }  // error: 15: function declares an opaque return type 'some P', but the return statements in its body do not have matching underlying types
func k(_ c: Bool) -> some P { c ? A() : B() }  // error: 35: result values in '? :' expression have mismatching types 'A' and 'B'
func m(_ c: Bool) -> some P { if c { A() } else { B() } }  // error: 38: branches have mismatching types 'A' and 'B'
func n() -> some P { return 3 }  // error: 29: return type of global function 'n()' requires that 'Int' conform to 'P'
