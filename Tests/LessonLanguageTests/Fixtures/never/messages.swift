var evaluated = 0
func message() -> String {
  evaluated += 1
  return "message \(evaluated)"
}

func check(_ n: Int) -> Int {
  precondition(n < 10, message()) // stops: 3: Precondition failed: message 1
  assert(n > -10, "\(message()) of \(n)")
  precondition(n != 5)
  return n * 2
}

// The message is evaluated only if it is needed.
for n in 0..<4 { print(check(n), evaluated) }
// prints: 0 0
// prints: 2 0
// prints: 4 0
// prints: 6 0
let limit = 3
precondition([1, 2].allSatisfy { $0 < limit }, "all below \(limit)")
print(check(12))
