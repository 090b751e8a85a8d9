// A run-time error of arithmetic, at its place.
var a = Int.min
if a > 0 { a = 0 }
print(a + 1)  // prints: -9223372036854775807
print(-a)  // stops: 7: arithmetic overflow in '-': the result does not fit its type
