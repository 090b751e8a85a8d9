// Trailing closures, alone and after other arguments, and more than one.
func run(_ body: () -> Int) -> Int { body() }
print(run { 3 })  // prints: 3
print(run() { 4 })  // prints: 4
func with(_ n: Int, then body: (Int) -> Int) -> Int { body(n) }
print(with(5) { $0 + 1 })  // prints: 6
func branch(_ condition: Bool, yes: () -> String, no: () -> String) -> String { condition ? yes() : no() }
print(branch(true) { "y" } no: { "n" })  // prints: y
print(branch(false) { "y" } no: { "n" })  // prints: n
print([1, 2, 3].map { $0 * 2 }.filter { $0 > 2 }.reduce(0) { $0 + $1 })  // prints: 10
func optional(_ body: (() -> Int)? = nil) -> Int { body?() ?? -1 }
print(optional(), optional { 8 })  // prints: -1 8
func apply(_ f: (inout Int) -> Void, to n: inout Int) { f(&n) }
var n = 1
apply({ $0 += 41 }, to: &n)
print(n)  // prints: 42
