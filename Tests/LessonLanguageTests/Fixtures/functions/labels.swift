// Argument labels, parameter names, and none of them.
func greet(_ name: String, from city: String, times: Int) -> String {
  "Hello \(name) from \(city) x\(times)"
}
print(greet("Ada", from: "London", times: 2))  // prints: Hello Ada from London x2
func add(_ a: Int, _ b: Int) -> Int { return a + b }
print(add(1, 2))  // prints: 3
func nothing() {}
print(nothing())  // prints: ()
func `repeat`(for n: Int) -> Int { n }
print(`repeat`(for: 3))  // prints: 3
