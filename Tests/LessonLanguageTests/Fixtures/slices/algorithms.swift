// Algorithms on parts.
let s = [1, 2, 3, 4, 5][2...]
print(s.map { $0 * 2 }, s.sorted(by: >), s.max()!, s.min()!, s.reduce(0, +), s.contains(4), s.reversed().map { $0 })
print(["x", "y", "z"][1...].joined(separator: "-"), Set(s).count, s.enumerated().map { $0 + $1 })
// prints: [6, 8, 10] [5, 4, 3] 5 3 12 true [5, 4, 3]
// prints: y-z 3 [3, 5, 7]
