// native: differs
// A terminal takes everything.
let line = String(repeating: "x", count: 2_000_000)
print(line) // stops: 1: the block prints more than 1024 KB
