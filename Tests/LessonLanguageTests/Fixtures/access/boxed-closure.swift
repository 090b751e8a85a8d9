// Another access has what the variable holds.
func o() { var f: () -> Int = { 1 }; let k = { f() }; func g(_ x: inout () -> Int) { print(k()); x = { 2 } }; g(&f) } // stops: 48: overlapping accesses: the value is read or changed while it is being changed
o()
