// Ranges of an array are replaced by others, of any length.
var b = [1, 2, 3, 4, 5, 6]
b[1..<3] = [9, 8, 7]
print(b)
b[0..<2] = b[2..<4]
print(b)
b[1..<3].reverse()
b[2...].sort()
print(b)
b[1..<4][2] = 0
b[4...] = []
print(b)
// prints: [1, 9, 8, 7, 4, 5, 6]
// prints: [8, 7, 8, 7, 4, 5, 6]
// prints: [8, 8, 4, 5, 6, 7, 7]
// prints: [8, 8, 0, 5]
