// native: alone
struct A {}; struct B {}
let c = Bool.random()
let x = c ? A() : B()  // error: 13: result values in '? :' expression have mismatching types 'A' and 'B'
let y = if c { A() } else { B() }  // error: 16: branches have mismatching types 'A' and 'B'
let z = c ? 1 : "a"  // error: 13: result values in '? :' expression have mismatching types 'Int' and 'String'
let w = if c { 1 } else { "a" }  // error: 16: branches have mismatching types 'Int' and 'String'
let v = switch c { case true: A() case false: B() }  // error: 31: branches have mismatching types 'A' and 'B'
let u: Int = c ? A() : B()  // error: 18: cannot convert value of type 'A' to specified type 'Int'
func f() -> Int { c ? 1 : "a" }  // error: 27: cannot convert return expression of type 'String' to return type 'Int'
