// is and as in patterns.
func describe(_ x: Any) -> String {
  switch x {
  case let i as Int where i > 10: return "big \(i)"
  case let i as Int: return "int \(i)"
  case is Double: return "double"
  case let s as String: return "string \(s)"
  case let (a, b) as (Int, Int): return "pair \(a) \(b)"
  default: return "other"
  }
}
print(describe(3), describe(30), describe(1.5), describe("q"), describe((1, 2)), describe([1]))
let mixed: [Any] = [1, "a", 2, 3.5]
for case let n as Int in mixed { print(n, terminator: " ") }
print()
if case is String = mixed[1] { print("text") }
// prints: int 3 big 30 double string q pair 1 2 other
// prints: 1 2 
// prints: text
