// To and from strings.
print(Int("42") ?? -1, Int("4x") ?? -1, Int("-7") ?? 0, Int("") ?? -1, Double("2.5") ?? 0, Double("abc") == nil)  // prints: 42 -1 -7 -1 2.5 true
print(String(42), String(2.5), String(true), String(describing: [1]), String(describing: (1, 2)))  // prints: 42 2.5 true [1] (1, 2)
print("\(Optional<Int>.none as Any)", "\(Optional(1) as Any)")  // prints: nil Optional(1)
print(Int("99999999999999999999") == nil, Double("1e3") ?? 0)  // prints: true 1000.0
print(Int(String("12".reversed())) ?? 0)  // prints: 21
