// native: differs
// The system lends memory that nobody has.
let dashes = String(repeating: "- ", count: 1 << 40) // stops: 14: the lesson needs more than 2048 MB of memory
print(dashes.count)
