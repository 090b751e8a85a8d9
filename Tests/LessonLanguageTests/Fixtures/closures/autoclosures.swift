struct Refused: Error {
  var number: Int
}

func unless(_ condition: Bool, _ value: @autoclosure () -> String, otherwise: @autoclosure () -> String = "none") -> String {
  condition ? otherwise() : value()
}

func work(_ n: Int) {
  var count = n
  func counted() -> String {
    count += 1
    return "counted \(count)"
  }
  print(unless(true, counted()), unless(false, counted()), count) // prints: none counted 3 3
  print(unless(true, "", otherwise: "\(count) and \(n)")) // prints: 3 and 2
  let later = { unless(false, "later \(count)") }
  count = 10
  print(later()) // prints: later 10
}
work(2)

func or<T>(_ first: T?, _ second: @autoclosure () throws -> T) rethrows -> T {
  if let first { return first }
  return try second()
}
func number(_ n: Int) throws -> Int {
  guard n < 5 else { throw Refused(number: n) }
  return n
}
print(or(nil, 4), or(3, 4)) // prints: 4 3
do {
  print(try or(nil, number(2)), try or(6, number(7))) // prints: 2 6
  print(try or(nil, number(8)))
} catch {
  print(error) // prints: Refused(number: 8)
}
