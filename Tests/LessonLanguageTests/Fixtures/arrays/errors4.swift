// Removing and inserting beyond the end.
var a = [1, 2]
a.insert(3, at: 2)
print(a)  // prints: [1, 2, 3]
a.remove(at: 3)  // stops: 1: index out of range: 3 is not in 0..<3
