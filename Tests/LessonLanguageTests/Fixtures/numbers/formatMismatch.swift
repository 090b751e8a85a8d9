// native: differs
// A specifier must fit its argument: C would read whatever is there.
let price = 2.5
print(String(format: "%.2f", price))  // prints: 2.50
print(String(format: "%d", price))  // stops: 7: the specifier '%d' needs an integer, not a value of type 'Double'
