// Parts are compared by their elements.
let a = [1, 2, 3, 4, 5, 6]
print(a[1...2] == [2, 3], a[1..<3] == a[1...2], a[1...2] != a[0...1], Set([a[0..<2], [1, 2]]).count)
// prints: true true true 1
