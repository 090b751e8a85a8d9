// ??, !, ==, map, flatMap, printing.
let a: Int? = 3, b: Int? = nil
print(a ?? 0, b ?? 0, b ?? a ?? 9)  // prints: 3 0 3
print(a! + 1)  // prints: 4
print(a == 3, b == nil, a != nil, a == b, a != 4)  // prints: true true true false true
print(a as Any, b as Any)  // prints: Optional(3) nil
print([a, b, 4])  // prints: [Optional(3), nil, Optional(4)]
func costly() -> Int { print("costly"); return 1 }
print(a ?? costly())  // prints: 3
// prints: costly
print(b ?? costly())  // prints: 1
var c: Int?
print(c == nil)  // prints: true
c = 5
c! += 1
print(c!)  // prints: 6
c = nil
