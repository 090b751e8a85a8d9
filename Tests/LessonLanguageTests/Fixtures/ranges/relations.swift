// Ranges compared with ranges and values.
print((1..<5).overlaps(4..<8), (1..<5).overlaps(5..<8), (1...5).overlaps(5...6), (1..<5).overlaps(5...9), (1...5).overlaps(3..<3))  // prints: true false true false false
print((1..<10).clamped(to: 3..<20), (1...5).clamped(to: 7...9), (8..<9).clamped(to: 0..<4))  // prints: 3..<10 7...7 4..<4
print(1..<5 ~= 3, 1...5 ~= 6, ..<3 ~= 2, 4... ~= 3)  // prints: true false true false
print((1...3) == 1...3, 0..<2 == 0..<3, (3..<3).isEmpty, (2.0..<2.0).isEmpty, ("a"..<"b").isEmpty, (1...1).isEmpty)  // prints: true false true true false false
print((0.0...1.0).contains(0.5), ("a"..."z").contains("m"), ("a"..<"c").contains("c"), (1.5..<2.5).lowerBound)  // prints: true true false 1.5
print(Range(1...3), ClosedRange(1..<3), (1..<4).count, (-3...3).count)  // prints: 1..<4 1...2 3 7
func clamp<T: Comparable>(_ x: T, to limits: ClosedRange<T>) -> T { min(max(x, limits.lowerBound), limits.upperBound) }
print(clamp(15, to: 0...10), clamp(0.25, to: 0.5...1), clamp("x", to: "a"..."f"))  // prints: 10 0.5 f
