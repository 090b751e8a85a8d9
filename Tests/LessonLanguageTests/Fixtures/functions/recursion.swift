// Recursion, direct and mutual, with forward references.
func factorial(_ n: Int) -> Int { n <= 1 ? 1 : n * factorial(n - 1) }
print(factorial(10))  // prints: 3628800
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7), isEven(3))  // prints: true true false
func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(20))  // prints: 6765
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String) -> Int {
  guard n > 0 else { return 0 }
  return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
}
print(hanoi(6, "a", "b", "c"))  // prints: 63
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print(gcd(1071, 462))  // prints: 21
func ackermann(_ m: Int, _ n: Int) -> Int {
  if m == 0 { return n + 1 }
  if n == 0 { return ackermann(m - 1, 1) }
  return ackermann(m - 1, ackermann(m, n - 1))
}
print(ackermann(2, 3))  // prints: 9
