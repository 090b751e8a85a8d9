// Reading beyond the end.
let a = [1, 2, 3]
print(a[2])  // prints: 3
let i = 3
print(a[i])  // stops: 7: index out of range: 3 is not in 0..<3
