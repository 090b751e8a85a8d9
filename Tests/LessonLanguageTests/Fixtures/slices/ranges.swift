// Parts of an array by every kind of range.
let a = [1, 2, 3, 4, 5, 6]
print(a[1..<3], a[1...3], a[2...], a[..<2], a[...2], a[...])
print(type(of: a[1...]), [a[1...2]], a[3..<3].isEmpty)
// prints: [2, 3] [2, 3, 4] [3, 4, 5, 6] [1, 2] [1, 2, 3] [1, 2, 3, 4, 5, 6]
// prints: ArraySlice<Int> [ArraySlice([2, 3])] true
