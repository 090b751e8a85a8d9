// A stride of zero.
let step = 0
for i in stride(from: 0, to: 3, by: step + 1) { print(i) }
for i in stride(from: 0, to: 3, by: step) { print(i) }  // stops: 10: stride size must not be zero
// prints: 0
// prints: 1
// prints: 2
