// A stride of nothing would never end.
let step = 0.0
print(Array(stride(from: 1, to: 2, by: 0.5)))  // prints: [1.0, 1.5]
print(Array(stride(from: 1.0, to: 2.0, by: step)))  // stops: 13: stride size must not be zero
