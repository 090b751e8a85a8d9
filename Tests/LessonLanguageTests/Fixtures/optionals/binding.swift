// if let, guard let, while let, several conditions.
func parse(_ s: String) -> Int? { Int(s) }
if let n = parse("5") { print(n + 1) } else { print("none") }
if let n = parse("x") { print(n) } else { print("none") }
if let a = parse("1"), let b = parse("2"), a < b { print(a + b) }
let maybe: Int? = 7
if let maybe { print(maybe * 2) }
if var n = maybe { n += 1; print(n) }
func f(_ s: String?) -> String {
  guard let s else { return "nothing" }
  guard let n = Int(s), n > 0 else { return "bad \(s)" }
  return "good \(n)"
}
// prints: 6
// prints: none
// prints: 3
// prints: 14
// prints: 8
print(f(nil), f("-3"), f("8"))  // prints: nothing bad -3 good 8
var stack = [1, 2, 3]
while let top = stack.last {
  print(top, terminator: " ")
  stack.removeLast()
}
print(stack.count)  // prints: 3 2 1 0
if maybe != nil, let m = maybe, m > 100 { print("big") } else if maybe == 7 { print("seven") }
if let _ = maybe { print("there") }
// prints: seven
// prints: there
