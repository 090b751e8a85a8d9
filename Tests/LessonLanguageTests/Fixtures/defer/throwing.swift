struct Failure: Error {
  var step: Int
}
var log: [String] = []

func step(_ n: Int) throws {
  log.append("begin \(n)")
  defer { log.append("end \(n)") }
  if n == 3 { throw Failure(step: n) }
}

func all() throws {
  defer { log.append("all") }
  for n in 1...4 {
    defer { log.append("after \(n)") }
    try step(n)
  }
}

do {
  try all()
} catch {
  print(error) // prints: Failure(step: 3)
}
print(log.joined(separator: ", "))
// prints: begin 1, end 1, after 1, begin 2, end 2, after 2, begin 3, end 3, after 3, all

// A defer that has errors of its own.
func nested() throws {
  defer {
    do {
      defer { print("inner defer") }
      try step(3)
    } catch {
      print("handled", error)
    }
  }
  throw Failure(step: 7)
}
do { try nested() } catch { print(error) }
// prints: inner defer
// prints: handled Failure(step: 3)
// prints: Failure(step: 7)
