// Conversions.
print(Int(3.99), Int(-3.99), Double(7), Float(7), Double(3) / 2)  // prints: 3 -3 7.0 7.0 1.5
print(Int("12")! + 1, Double(1) + 0.5, Int(7.0 / 2))  // prints: 13 1.5 3
let n = 10, d = 4.0
print(Double(n) / d, n / Int(d), Double(n / 4))  // prints: 2.5 2 2.0
print(Int(2.5.rounded()), Int((-0.5).rounded()))  // prints: 3 -1
