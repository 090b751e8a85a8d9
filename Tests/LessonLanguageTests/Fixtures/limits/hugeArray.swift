// native: differs
// The system lends memory that nobody has.
let count = 1_000_000_000_000
let zeros = Array(repeating: 0.0, count: count) // stops: 13: the lesson needs more than 2048 MB of memory
print(zeros.count)
