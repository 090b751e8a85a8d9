// A range cannot end before it begins.
let low = 3, high = 2
print((high..<low).count)  // prints: 1
print((low..<low).count)  // prints: 0
print((low..<high).count)  // stops: 8: range requires lowerBound <= upperBound, got 3 and 2
