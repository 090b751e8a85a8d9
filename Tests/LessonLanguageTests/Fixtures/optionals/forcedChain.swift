// Forcing within an assignment.
struct S { var n: Int? }
var s = S(n: 1)
s.n! += 1
print(s.n!)  // prints: 2
s.n = nil
s.n! += 1  // stops: 1: unexpectedly found nil while unwrapping an Optional value
