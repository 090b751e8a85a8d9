// native: alone
struct Failure: Error {
  var code: Int
}

func fail(_ code: Int) throws {
  throw Failure(code: code) // stops: 3: uncaught error: Failure(code: 8)
}

func work() throws {
  defer { print("left") } // prints: left
  try fail(8)
}

do {
  defer { print("outer") } // prints: outer
  try work()
}
print("not reached")
