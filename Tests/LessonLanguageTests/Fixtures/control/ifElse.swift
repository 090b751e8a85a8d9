// if, else if, else; if as a value; nested ternaries.
func size(_ n: Int) -> String {
  if n < 10 { return "small" } else if n < 100 { return "medium" } else { return "large" }
}
print(size(5), size(50), size(500))  // prints: small medium large
let n = 7
let word = if n % 2 == 0 { "even" } else if n > 5 { "big odd" } else { "odd" }
print(word)  // prints: big odd
let x: Double = if n > 0 { 1 } else { 2.5 }
print(x)  // prints: 1.0
print(n < 5 ? "a" : n < 8 ? "b" : "c")  // prints: b
print((n > 5 ? 1 : 0) + (n > 6 ? 10 : 0))  // prints: 11
func describe(_ n: Int) -> String { if n == 0 { "zero" } else { "not zero" } }
print(describe(0), describe(1))  // prints: zero not zero
if n > 0 && n < 10 || n == 100 { print("in") }
if !(n == 7) { print("no") } else { print("yes") }
func side(_ s: String, _ b: Bool) -> Bool { print(s, terminator: " "); return b }
if side("a", false) && side("b", true) || side("c", true) { print("done") }
if n > 5, n < 10, side("d", true) { print("all") }
let o: Int? = n > 100 ? n : nil
// prints: in
// prints: yes
// prints: a c done
// prints: d all
print(o == nil)  // prints: true
