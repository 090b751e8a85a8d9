// What is no optional can be compared with nil, and has no need of a default.
let x = 5
print(x == nil)  // warning: 9: comparing non-optional value of type 'Int' to 'nil' always returns false
// prints: false
print(nil != x)  // warning: 11: comparing non-optional value of type 'Int' to 'nil' always returns true
// prints: true
struct Point { var x = 1 }
if Point() == nil { print("never") }  // warning: 12: comparing non-optional value of type 'Point' to 'nil' always returns false
print(x ?? 7)  // warning: 9: left side of nil coalescing operator '??' has non-optional type 'Int', so the right side is never used
// prints: 5
let y: Int? = x
print(y == nil, y ?? 7)
// prints: false 5
