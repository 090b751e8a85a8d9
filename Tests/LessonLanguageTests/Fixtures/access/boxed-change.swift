// Another access has what the variable holds.
func f() { var a = [1]; let h = { a.append(2) }; func g(_ x: inout [Int]) { h(); x.append(3) }; g(&a); print(a) } // stops: 35: overlapping accesses: the value is read or changed while it is being changed
f()
