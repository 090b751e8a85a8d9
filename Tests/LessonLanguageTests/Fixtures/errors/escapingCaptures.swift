// native: differs
// The compiler looks for these only where nothing else is wrong.
func returned(_ g: () -> Void) -> () -> Void { { g() } } // error: 48: escaping closure captures non-escaping parameter 'g'
func changing(_ x: inout Int) -> () -> Void { { x += 1 } } // error: 47: escaping closure captures 'inout' parameter 'x'
struct T { var n = 0; mutating func f() -> () -> Void { { n += 1 } } } // error: 57: escaping closure captures mutating 'self' parameter
