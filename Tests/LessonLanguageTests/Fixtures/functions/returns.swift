// One expression needs no return; several ways out; tuples as results.
func square(_ n: Int) -> Int { n * n }
print(square(5))  // prints: 25
func sign(_ n: Int) -> String {
  if n < 0 { return "negative" }
  if n == 0 { return "zero" }
  return "positive"
}
print(sign(-3), sign(0), sign(3))  // prints: negative zero positive
func bounds(_ list: [Int]) -> (low: Int, high: Int)? {
  guard let first = list.first else { return nil }
  var result = (low: first, high: first)
  for n in list {
    result.low = min(result.low, n)
    result.high = max(result.high, n)
  }
  return result
}
if let b = bounds([3, -1, 8]) { print(b.low, b.high) }
// prints: -1 8
print(bounds([]) == nil)  // prints: true
func early(_ n: Int) {
  guard n > 0 else { print("too small"); return }
  print("fine")
}
early(0)
early(1)
func never() -> Int { while true { return 3 } }
// prints: too small
// prints: fine
print(never())  // prints: 3
