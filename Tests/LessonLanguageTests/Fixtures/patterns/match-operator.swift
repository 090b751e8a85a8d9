// native: alone
// A pattern operator of the lesson's own, and values compared by ==.
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
func even(_ n: Int) -> Bool { n % 2 == 0 }
for n in [1, 2, 100] {
  switch n { case { $0 > 50 }: print("large"); case even: print("even"); default: print("odd") }
}
struct Money: Equatable { var amount: Int; static let zero = Money(amount: 0) }
switch Money(amount: 0) { case .zero: print("zero"); default: print("some") }
let limit = 10
switch 10 { case limit: print("limit"); case limit + 1: print("above"); default: print("else") }
// prints: odd
// prints: even
// prints: large
// prints: zero
// prints: limit
