// A value that its new type does not have.
let values = [1, 255, 256]
for value in values { print(UInt8(value)) }  // stops: 29: 256 cannot be converted to UInt8: not enough bits to represent the passed value
// prints: 1
// prints: 255
