// Overloads by type, by label, by number of arguments, and by result.
func show(_ n: Int) -> String { "Int \(n)" }
func show(_ n: Double) -> String { "Double \(n)" }
func show(_ s: String) -> String { "String \(s)" }
func show(_ list: [Int]) -> String { "[Int] \(list.count)" }
func show(a n: Int) -> String { "a: \(n)" }
func show(_ n: Int, _ m: Int) -> String { "two \(n) \(m)" }
func show<T>(_ value: T) -> String { "anything" }
print(show(1))  // prints: Int 1
print(show(1.5))  // prints: Double 1.5
print(show("x"))  // prints: String x
print(show([1, 2]))  // prints: [Int] 2
print(show(a: 3))  // prints: a: 3
print(show(1, 2))  // prints: two 1 2
print(show(true))  // prints: anything
func make() -> Int { 1 }
func make() -> String { "text" }
let i: Int = make()
let s: String = make()
print(i, s)  // prints: 1 text
