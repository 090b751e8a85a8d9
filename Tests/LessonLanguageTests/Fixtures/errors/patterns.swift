// Patterns that do not fit.
let (a, b) = (1, 2, 3)  // error: 5: tuple pattern cannot match values of type '(Int, Int, Int)'
let (c, d) = 5  // error: 5: tuple pattern cannot match values of type 'Int'
for (x, y) in [1, 2] { print(x, y) }  // error: 5: tuple pattern cannot match values of the non-tuple type 'Int'
for (x, y, z) in [(1, 2)] { print(x) }  // error: 5: tuple pattern has the wrong length for tuple type '(Int, Int)'
let e  // error: 5: type annotation missing in pattern
var f, g = 1  // error: 5: type annotation missing in pattern
