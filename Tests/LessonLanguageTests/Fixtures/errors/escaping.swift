// What only the call was lent must not outlive it.
struct S { var f: () -> Void; init(_ f: () -> Void) { self.f = f } } // error: 64: assigning non-escaping parameter 'f' to an '@escaping' closure
func keep(_ f: @escaping () -> Void) -> Int { 1 }
func passed(_ f: () -> Void) -> Int { keep(f) } // error: 44: passing non-escaping parameter 'f' to function expecting an '@escaping' closure
func given(_ g: () -> Void) -> () -> Void { return g } // error: 52: using non-escaping parameter 'g' in a context expecting an '@escaping' closure
typealias Handler = (Int) -> Void
func named(_ h: @escaping Handler) -> Handler { h }
func lent(_ h: Handler) -> Handler { h } // error: 38: using non-escaping parameter 'h' in a context expecting an '@escaping' closure
func fine(_ xs: [Int], _ g: (Int) -> Int) -> [Int] { let k = g; return xs.map { k($0) }.map(g) }
