// A run-time error of arithmetic, at its place.
var a = Int.min, b = -1
if a > 0 { a = 1; b = 2 }
print(a / (b - 1))  // prints: 4611686018427387904
print(a / b)  // stops: 7: arithmetic overflow in '/': the result does not fit its type
