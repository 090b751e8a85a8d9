// A run-time error of arithmetic, at its place.
var x = 1.0
if x > 0 { x = 0 }
print(Int(x))  // prints: 0
print(Int(x / x))  // stops: 7: -nan cannot be converted to Int because it is either infinite or NaN
