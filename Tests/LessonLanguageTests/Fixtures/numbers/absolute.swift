// A run-time error of arithmetic, at its place.
var a = Int.min
if a > 0 { a = 0 }
print(abs(a + 1))  // prints: 9223372036854775807
print(abs(a))  // stops: 7: arithmetic overflow in 'abs': the result does not fit its type
