// Counting ends where the type does.
for i in UInt8(253)... {  // stops: 1: arithmetic overflow in '+': the result does not fit its type
  print(i)
}
// prints: 253
// prints: 254
