// A nested function sees and changes what surrounds it.
func outer(_ start: Int) -> [Int] {
  var seen: [Int] = []
  func visit(_ n: Int) {
    if n == 0 { return }
    seen.append(n)
    visit(n - 1)
  }
  visit(start)
  return seen
}
print(outer(4))  // prints: [4, 3, 2, 1]
func makeCounter() -> () -> Int {
  var count = 0
  func next() -> Int {
    count += 1
    return count
  }
  return next
}
let first = makeCounter(), second = makeCounter()
print(first(), first(), second(), first())  // prints: 1 2 1 3
func power(_ base: Int, _ exponent: Int) -> Int {
  func go(_ n: Int) -> Int { n == 0 ? 1 : base * go(n - 1) }
  return go(exponent)
}
print(power(2, 10))  // prints: 1024
func parity(_ n: Int) -> String {
  func even(_ n: Int) -> Bool { n == 0 || odd(n - 1) }
  func odd(_ n: Int) -> Bool { n != 0 && even(n - 1) }
  return even(n) ? "even" : "odd"
}
print(parity(7), parity(8))  // prints: odd even
