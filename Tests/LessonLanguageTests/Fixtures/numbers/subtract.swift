// A run-time error of arithmetic, at its place.
var a = Int.min
if a > 0 { a = 0 }
a -= 0
print(a)  // prints: -9223372036854775808
a = a - 1  // stops: 5: arithmetic overflow in '-': the result does not fit its type
