enum Problem: Error {
  case empty
  case tooLong(Int, limit: Int)
  case odd(Int)
  case other(String)
}
struct Refused: Error {
  var reason: String
}

func fail(_ n: Int) throws {
  switch n {
  case 0: throw Problem.empty
  case 1: throw Problem.tooLong(12, limit: 10)
  case 2: throw Problem.odd(7)
  case 3: throw Problem.odd(-7)
  case 4: throw Refused(reason: "no")
  case 5: throw Problem.other("unknown")
  default: print("fine")
  }
}

func describe(_ n: Int) -> String {
  do {
    try fail(n)
    return "no error"
  } catch Problem.empty {
    return "empty"
  } catch Problem.tooLong(let length, let limit) where length > limit {
    return "\(length) is more than \(limit)"
  } catch Problem.odd(let n) where n > 0 {
    return "odd \(n)"
  } catch let refused as Refused {
    return "refused: \(refused.reason)"
  } catch is Problem {
    return "some other problem"
  } catch {
    return "never"
  }
}
for n in 0...6 { print(n, describe(n)) }
// prints: 0 empty
// prints: 1 12 is more than 10
// prints: 2 odd 7
// prints: 3 some other problem
// prints: 4 refused: no
// prints: 5 some other problem
// prints: fine
// prints: 6 no error

// What no clause takes goes on, and leaves through the defers.
func partly(_ n: Int) throws {
  defer { print("left", n) }
  do {
    try fail(n)
  } catch Problem.empty, Problem.odd {
    print("empty or odd")
  } catch let problem as Problem {
    guard case .other(let text) = problem else { throw problem }
    throw Refused(reason: text)
  }
}
for n in [0, 2, 1, 4, 5] {
  do { try partly(n) } catch { print("outside:", error) }
}
// prints: empty or odd
// prints: left 0
// prints: empty or odd
// prints: left 2
// prints: left 1
// prints: outside: tooLong(12, limit: 10)
// prints: left 4
// prints: outside: Refused(reason: "no")
// prints: left 5
// prints: outside: Refused(reason: "unknown")
