// A run-time error of arithmetic, at its place.
var a = Int.max
if a < 0 { a = 0 }
print(a - 1)  // prints: 9223372036854775806
var b = a
b += 1  // stops: 1: arithmetic overflow in '+': the result does not fit its type
print(b)
