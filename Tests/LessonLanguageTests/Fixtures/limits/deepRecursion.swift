// native: differs
// The process ends when its stack is full.
func sum(upTo n: Int) -> Int { n == 0 ? 0 : n + sum(upTo: n - 1) }
print(sum(upTo: 15_000))
// prints: 112507500
func endless(_ n: Int) -> Int { endless(n + 1) + 1 } // stops: 33: recursion is deeper than 50000 calls: does it ever end?
print(endless(0))
