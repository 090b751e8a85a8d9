// Another access has what the variable holds.
struct S { var l = [1]; var n = 0 }
var s = S()
func g(_ x: inout S, _ n: Int) { if n > 0 { g(&s, n - 1) }; x.l.append(n); print(x.l.count) } // stops: 45: overlapping accesses: the value is read or changed while it is being changed
g(&s, 2)
