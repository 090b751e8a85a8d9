// Default arguments: left out at the end, in the middle, everywhere; evaluated at each call.
func f(a: Int = 1, b: Int = 2, c: Int = 3) -> String { "\(a)\(b)\(c)" }
print(f())  // prints: 123
print(f(a: 9))  // prints: 923
print(f(b: 9))  // prints: 193
print(f(a: 7, c: 9))  // prints: 729
var counter = 0
func next() -> Int { counter += 1; return counter }
func g(_ n: Int = next()) -> Int { n }
print(g(), g(), g(100), g())  // prints: 1 2 100 3
func h(_ text: String, separator: String = ", ", _ rest: [Int] = []) -> String { "\(text)\(separator)\(rest.count)" }
print(h("x"))  // prints: x, 0
print(h("x", separator: "-"))  // prints: x-0
print(h("x", [1, 2]))  // prints: x, 2
