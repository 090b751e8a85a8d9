// native: alone
func h() -> some Sequence<Int> { ["a"] }  // error: 34: return type of global function 'h()' requires the types 'String' and 'Int' be equivalent
func k() -> some Sequence<Int> { let x = ["a"]; return x }  // error: 56: return type of global function 'k()' requires the types 'String' and 'Int' be equivalent
