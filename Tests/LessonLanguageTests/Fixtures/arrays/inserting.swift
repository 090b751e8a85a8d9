// Inserting.
var e = [3]
e.insert(contentsOf: [7, 8], at: 0)
e.insert(contentsOf: 1...3, at: 1)
print(e)
e += 5..<8
e.append(contentsOf: Set([1]))
print(e)
// prints: [7, 1, 2, 3, 8, 3]
// prints: [7, 1, 2, 3, 8, 3, 5, 6, 7, 1]
