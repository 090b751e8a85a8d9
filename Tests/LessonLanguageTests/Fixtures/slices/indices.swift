// A part keeps the indices of its array.
let a = [1, 2, 3, 4, 5, 6]
let s = a[2...4]
print(s.startIndex, s.endIndex, s[2], s.count, s.first!, s.last!, s.indices, s[3...], s.firstIndex(of: 5)!)
for (i, x) in zip(s.indices, s) { print(i, x) }
// prints: 2 5 3 3 3 5 2..<5 [4, 5] 4
// prints: 2 3
// prints: 3 4
// prints: 4 5
