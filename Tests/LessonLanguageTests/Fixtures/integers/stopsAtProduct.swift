// Products of all widths are checked.
func square(_ x: UInt32) -> UInt32 { x * x }
func square(_ x: UInt64) -> UInt64 { x * x }  // stops: 38: arithmetic overflow in '*': the result does not fit its type
print(square(65535 as UInt32))  // prints: 4294836225
print(square(4294967295 as UInt64))  // prints: 18446744065119617025
print(square(4294967296 as UInt64))
