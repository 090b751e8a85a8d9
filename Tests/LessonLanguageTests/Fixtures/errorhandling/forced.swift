struct Failure: Error {
  var code: Int
}

func half(_ n: Int) throws -> Int {
  guard n % 2 == 0 else { throw Failure(code: n) }
  return n / 2
}

print(try! half(2)) // prints: 1
print(try! half(3)) // stops: 7: 'try!' expression unexpectedly raised an error: Failure(code: 3)
