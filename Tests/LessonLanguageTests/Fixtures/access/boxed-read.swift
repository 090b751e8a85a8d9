// Another access has what the variable holds.
func f() { var a = [1]; func g(_ x: inout [Int]) { print(a.count) }; g(&a) } // stops: 58: overlapping accesses: the value is read or changed while it is being changed
f()
