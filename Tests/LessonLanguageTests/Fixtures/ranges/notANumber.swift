// Nothing is ordered with what is no number.
let low = 1.0
print((low...2).contains(1.5))  // prints: true
print((low...Double.nan).contains(1.5))  // stops: 8: range requires lowerBound <= upperBound, got 1.0 and nan
