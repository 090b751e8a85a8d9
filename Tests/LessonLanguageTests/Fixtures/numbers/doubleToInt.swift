// A run-time error of arithmetic, at its place.
let list = [1.5, 1e300]
for x in list { print(Int(x)) }  // stops: 23: 1e+300 cannot be converted to Int because the result would not fit
// prints: 1
