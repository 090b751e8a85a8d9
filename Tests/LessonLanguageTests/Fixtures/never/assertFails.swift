func half(_ n: Int) -> Int {
  assert(n % 2 == 0, "\(n) is odd") // stops: 3: Assertion failed: 5 is odd
  return n / 2
}
print(half(4)) // prints: 2
print(half(5))
