// Strides of all numbers.
for i in stride(from: 0, to: 10, by: 3) { print(i, terminator: " ") }
for i in stride(from: 10, through: 0, by: -5) { print(i, terminator: " ") }
print()  // prints: 0 3 6 9 10 5 0
for x in stride(from: 0, to: 1, by: 0.1) { print(x, terminator: " ") }
print()  // prints: 0.0 0.1 0.2 0.30000000000000004 0.4 0.5 0.6000000000000001 0.7000000000000001 0.8 0.9
for x in stride(from: 0.0, through: 0.9, by: 0.3) { print(x, terminator: " ") }
for x in stride(from: Float(1), through: 0, by: -0.25) { print(x, terminator: " ") }
print()  // prints: 0.0 0.3 0.6 0.8999999999999999 1.0 0.75 0.5 0.25 0.0
for i in stride(from: UInt8(250), through: 255, by: 2) { print(i, terminator: " ") }
for i in stride(from: UInt64.max, to: UInt64.max - 7, by: -3) { print(i, terminator: " ") }
print()  // prints: 250 252 254 18446744073709551615 18446744073709551612 18446744073709551609
print(Array(stride(from: 1, through: 9, by: 4)), stride(from: 0, to: 5, by: 2).map { $0 * $0 }, Array(stride(from: 5, to: 1, by: 1)))  // prints: [1, 5, 9] [0, 4, 16] []
print(stride(from: 1.0, to: 2.0, by: 0.25).reversed(), stride(from: 3, to: 0, by: -1).reduce(0, +), Array(stride(from: 1, to: 1, by: 5)))  // prints: [1.75, 1.5, 1.25, 1.0] 6 []
// A stride is counted through, not made: this one has a million million elements.
for i in stride(from: 0, to: 1_000_000_000_000, by: 1) {
  if i == 3 { print("enough"); break }  // prints: enough
}
outer: for i in stride(from: 2, through: 20, by: 3) {
  for j in stride(from: 2, to: i, by: 1) where i % j == 0 { continue outer }
  print(i, terminator: " ")
}
print()  // prints: 2 5 11 17
