// A sum that does not fit its type stops the program.
var total: UInt8 = 250
for i in 1...4 as ClosedRange<UInt8> {
  total += i  // stops: 3: arithmetic overflow in '+': the result does not fit its type
  print(total)
}
// prints: 251
// prints: 253
