// What only the call was lent must not outlive it.
func returned(_ g: () -> Void) -> () -> Void { { g() } } // error: 48: escaping closure captures non-escaping parameter 'g'
struct S { var f: () -> Void; init(_ f: () -> Void) { self.f = f } } // error: 64: assigning non-escaping parameter 'f' to an '@escaping' closure
func keep(_ f: @escaping () -> Void) -> Int { 1 }
func passed(_ f: () -> Void) -> Int { keep(f) } // error: 44: passing non-escaping parameter 'f' to function expecting an '@escaping' closure
func given(_ g: () -> Void) -> () -> Void { return g } // error: 52: using non-escaping parameter 'g' in a context expecting an '@escaping' closure
func changing(_ x: inout Int) -> () -> Void { { x += 1 } } // error: 47: escaping closure captures 'inout' parameter 'x'
struct T { var n = 0; mutating func f() -> () -> Void { { n += 1 } } } // error: 57: escaping closure captures mutating 'self' parameter
typealias Handler = (Int) -> Void
func named(_ h: @escaping Handler) -> Handler { h }
func lent(_ h: Handler) -> Handler { h } // error: 38: using non-escaping parameter 'h' in a context expecting an '@escaping' closure
func fine(_ xs: [Int], _ g: (Int) -> Int) -> [Int] { let k = g; return xs.map { k($0) }.map(g) }
