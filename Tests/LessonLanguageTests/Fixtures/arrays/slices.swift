// Ranges as subscripts, and their one-sided forms.
let a = [10, 20, 30, 40, 50]
print(Array(a[1..<3]), Array(a[1...3]), Array(a[2...]), Array(a[..<2]), Array(a[...2]))  // prints: [20, 30] [20, 30, 40] [30, 40, 50] [10, 20] [10, 20, 30]
let slice = a[1...3]
print(slice, slice.count, slice.first ?? 0, slice.reduce(0, +))  // prints: [20, 30, 40] 3 20 90
print(slice.map { $0 / 10 }, slice[2], slice.startIndex)  // prints: [2, 3, 4] 30 1
print(a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(2))  // prints: [10, 20] [40, 50] [20, 30, 40, 50] [10, 20, 30]
print(Array(a.prefix(99)), a.dropFirst(99).isEmpty)  // prints: [10, 20, 30, 40, 50] true
for x in a[3...] { print(x) }
// prints: 40
// prints: 50
print(a.prefix { $0 < 30 }, a.drop { $0 < 30 })  // prints: [10, 20] [30, 40, 50]
