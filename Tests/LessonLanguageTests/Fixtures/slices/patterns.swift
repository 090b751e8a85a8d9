// Parts in switches and optionals.
let a = [1, 2, 3, 4, 5, 6]
switch a[...2] { case [1, 2, 3]: print("yes"); default: print("no") }
let o: ArraySlice<Int>? = a[1...]
print(o?.count ?? 0, o as Any)
// prints: yes
// prints: 5 Optional(ArraySlice([2, 3, 4, 5, 6]))
