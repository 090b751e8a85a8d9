// Negative values have no place in types without a sign.
let balance = -3
print(UInt(clamping: balance))  // prints: 0
print(UInt(balance))  // stops: 7: -3 cannot be converted to UInt: negative value is not representable
