// The least number has no positive counterpart.
func quotient(_ a: Int8, _ b: Int8) -> Int8 { a / b }  // stops: 47: arithmetic overflow in '/': the result does not fit its type
print(quotient(-128, 2))  // prints: -64
print(quotient(-128, -1))
