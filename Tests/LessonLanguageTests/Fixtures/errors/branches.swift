// Both sides have one type.
let n = 1
let a = n > 0 ? 1 : "x"  // error: 21: result values have mismatching types 'String' and 'Int'
let b = if n > 0 { 1 } else { "x" }  // error: 31: result values have mismatching types 'String' and 'Int'
let c: Int = n > 0 ? 1 : "x"  // error: 26: result values have mismatching types 'String' and 'Int'
let d = if n > 0 { 1 }  // error: 9: an 'if' without 'else' as a value is not supported in lessons: add an 'else' branch
let e: String = n > 0 ? "a" : 5  // error: 31: result values have mismatching types 'Int' and 'String'
