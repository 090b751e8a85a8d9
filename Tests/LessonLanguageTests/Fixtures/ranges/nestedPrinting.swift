// Within other values ranges say which kind they are.
print(1...3, 0..<2)  // prints: 1...3 0..<2
print([1...3], [0..<2])  // prints: [ClosedRange(1...3)] [Range(0..<2)]
print((0..<2, 1), Optional(1...2) as Any)  // prints: (Range(0..<2), 1) Optional(ClosedRange(1...2))
print("\(1...3)", ["a": 0.5...1.5])  // prints: 1...3 ["a": ClosedRange(0.5...1.5)]
