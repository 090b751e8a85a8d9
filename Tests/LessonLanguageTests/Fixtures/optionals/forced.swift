// Forcing nil stops the program there.
let list: [Int] = []
print(list.first ?? 0)  // prints: 0
print(list.first!)  // stops: 7: unexpectedly found nil while unwrapping an Optional value
