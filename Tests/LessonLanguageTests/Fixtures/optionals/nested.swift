// An optional of an optional.
let a: Int?? = 3
let b: Int?? = .some(nil)
let c: Int?? = nil
print(a == nil, b == nil, c == nil)  // prints: false false true
if let x = b { print(x == nil) }
if let x = a, let y = x { print(y) }
// prints: true
// prints: 3
print((a ?? 0) ?? 1, (b ?? 0) ?? 1, (c ?? 0) ?? 1)  // prints: 3 1 0
let list: [Int?] = [1, nil]
print(list.first == nil, list.last! == nil, list.count)  // prints: false true 2
if let first = list.first, let n = first { print(n) }
// prints: 1
print(a as Any, b as Any, c as Any)  // prints: Optional(Optional(3)) Optional(nil) nil
for n in list { print(n ?? -1) }
let o: (Int?, String?) = (nil, "x")
// prints: 1
// prints: -1
print(o)  // prints: (nil, Optional("x"))
