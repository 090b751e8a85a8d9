func stop(_ reason: String) -> Never {
  print("stopping:", reason)
  fatalError(reason) // stops: 3: Fatal error: no digit
}

// Control does not come back from a call of it: no value is missing, every constant has one.
func digit(_ text: String) -> Int {
  if let value = Int(text), value < 10 { return value }
  stop("no digit")
}

func sign(_ n: Int) -> String {
  let word: String
  if n > 0 {
    word = "plus"
  } else if n < 0 {
    word = "minus"
  } else {
    fatalError("zero")
  }
  return word
}

func positive(_ n: Int) -> Int {
  guard n > 0 else { preconditionFailure("not positive") }
  return n
}
print(digit("7"), sign(3), sign(-3), positive(4)) // prints: 7 plus minus 4
let value = Int("12") ?? { fatalError("not a number") }()
print(value) // prints: 12
print(digit("x")) // prints: stopping: no digit
