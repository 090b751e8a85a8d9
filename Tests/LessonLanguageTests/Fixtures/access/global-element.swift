// Another access has what the variable holds.
var a = [1]
func g(_ x: inout [Int], _ n: Int) -> Int { n == 0 ? x[0] : g(&a, n - 1) } // stops: 61: overlapping accesses: the value is read or changed while it is being changed
print(g(&a, 2))
