// Several bindings in one declaration, types written or found.
let a = 1, b = 2.5, c = "three"
print(a, b, c)  // prints: 1 2.5 three
var d: Int
d = 4
print(d)  // prints: 4
let e: Double = 5
print(e)  // prints: 5.0
var f, g: Int
f = 6; g = 7
print(f, g)  // prints: 6 7
let (x, y) = (1, "one")
print(x, y)  // prints: 1 one
let late: String
if a > 0 { late = "positive" } else { late = "negative" }
print(late)  // prints: positive
