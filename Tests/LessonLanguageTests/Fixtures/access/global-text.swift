// Another access has what the variable holds.
var a = "x"
func g(_ x: inout String, _ n: Int) { if n > 0 { g(&a, n - 1) }; x += "y"; for c in x { print(c) } } // stops: 50: overlapping accesses: the value is read or changed while it is being changed
g(&a, 2)
