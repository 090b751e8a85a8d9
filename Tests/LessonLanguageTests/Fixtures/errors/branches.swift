// Both sides have one type.
let n = 1
let a = n > 0 ? 1 : "x"  // error: 17: result values in '? :' expression have mismatching types 'Int' and 'String'
let b = if n > 0 { 1 } else { "x" }  // error: 20: branches have mismatching types 'Int' and 'String'
let c: Int = n > 0 ? 1 : "x"  // error: 26: cannot convert value of type 'String' to specified type 'Int'
let d = if n > 0 { 1 }  // error: 9: 'if' must have an unconditional 'else' to be used as expression
let e: String = n > 0 ? "a" : 5  // error: 31: cannot convert value of type 'Int' to specified type 'String'
let f = if n > 0 { print("x"); 1 } else { 2 }  // error: 34: non-expression branch of 'if' expression may only end with a 'throw'
let g = switch n { case 1: 1; default: print("x"); 2 }  // error: 52: non-expression branch of 'switch' expression may only end with a 'throw' or 'fallthrough'
func h() -> Int { let k = if n > 0 { return 3 } else { 4 }; return k }  // error: 38: cannot use 'return' to transfer control out of 'if' expression
