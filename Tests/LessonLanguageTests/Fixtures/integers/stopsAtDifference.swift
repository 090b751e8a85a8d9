// There is nothing below zero without a sign.
func below(_ x: UInt) -> UInt { x - 1 }  // stops: 33: arithmetic overflow in '-': the result does not fit its type
print(below(5))  // prints: 4
print(below(0))
