// Nor has it a remainder by -1.
func rest(_ a: Int16, _ b: Int16) -> Int16 { a % b }  // stops: 46: arithmetic overflow in '%': the result does not fit its type
print(rest(-32768, 7))  // prints: -1
print(rest(.min, -1))
