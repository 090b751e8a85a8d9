// Results of the wrong type.
func a() -> Int { return "x" }  // error: 26: cannot convert return expression of type 'String' to return type 'Int'
func b() -> Int { "x" }  // error: 19: cannot convert return expression of type 'String' to return type 'Int'
func c() { return 1 }  // error: 19: unexpected non-void return value in void function
func d() -> Int { return }  // error: 19: non-void function should return a value
func e(_ n: Int) -> String { n }  // error: 30: cannot convert return expression of type 'Int' to return type 'String'
