// native: differs
// The process ends when its stack is full.
func depth(_ n: Int) -> Int { n == 0 ? 0 : [n].map { depth($0 - 1) + 1 }[0] }
print(depth(5_000))
// prints: 5000
func folded(_ n: Int) -> Int { n == 0 ? 0 : [n].reduce(0) { $0 + folded($1 - 1) + 1 } }
print(folded(5_000))
// prints: 5000
var step: (Int) -> Int = { $0 }
step = { n in step(n + 1) + 1 } // stops: 15: recursion is deeper than 50000 calls: does it ever end?
print(step(0))
