// native: differs
// The system lends memory that nobody has.
let numbers = Array(0..<Int.max) // stops: 15: the lesson needs more than 2048 MB of memory
print(numbers.count)
