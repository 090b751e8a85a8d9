// Tuples: wildcards, values, names and conditions.
func place(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): return "origin"
  case (_, 0): return "on x"
  case (0, _): return "on y"
  case (-2...2, -2...2): return "near"
  case let (x, y) where x == y: return "diagonal \(x)"
  case (let d, 9), (9, let d): return "nine and \(d)"
  case (let x, _): return "x is \(x)"
  }
}
for p in [(0, 0), (3, 0), (0, 3), (1, -2), (5, 5), (4, 9), (9, 3), (7, 6)] { print(place(p)) }
let person = (name: "Ada", age: 36)
switch person { case (name: "Ada", age: let a): print("Ada is", a); case (let n, _): print(n) }
switch ((1, 2), "x") { case ((1, let k), "x"): print(k); default: print("no") }
// prints: origin
// prints: on x
// prints: on y
// prints: near
// prints: diagonal 5
// prints: nine and 4
// prints: nine and 3
// prints: x is 7
// prints: Ada is 36
// prints: 2
