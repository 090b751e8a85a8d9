// native: alone
class E1: Equatable { var n: E2? }
class E2: CustomStringConvertible, Equatable { var n: [E1] = []; var description: String { "E2" } }
func == (lhs: E1, rhs: E1) -> Bool { return lhs.n == rhs.n }
func == (_ lhs: E2, rhs: E2) -> Bool { return lhs.n == rhs.n }
print(E1() == E1(), E2() == E2())
// prints: true true
