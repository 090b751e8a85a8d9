// A run-time error of arithmetic, at its place.
func square(_ n: Int) -> Int { n * n }  // stops: 32: arithmetic overflow in '*': the result does not fit its type
print(square(3_000_000_000))  // prints: 9000000000000000000
print(square(4_000_000_000))
