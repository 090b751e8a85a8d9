// Functions are values: stored, passed, returned, called at once.
func add(_ a: Int, _ b: Int) -> Int { a + b }
func mul(_ a: Int, _ b: Int) -> Int { a * b }
let f: (Int, Int) -> Int = add
print(f(2, 3))  // prints: 5
let operations = [add, mul, { $0 - $1 }]
for operation in operations { print(operation(7, 3)) }
func choose(_ name: String) -> (Int, Int) -> Int { name == "add" ? add : mul }
// prints: 10
// prints: 21
// prints: 4
print(choose("add")(4, 5), choose("mul")(4, 5))  // prints: 9 20
print([3, 1, 2].sorted(by: >))  // prints: [3, 2, 1]
print([1, 2, 3].reduce(1, *))  // prints: 6
let plus: (Double, Double) -> Double = (+)
print(plus(1, 2.5))  // prints: 3.5
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let shout = compose({ (s: String) in s + "!" }, { $0.uppercased() })
print(shout("hey"))  // prints: HEY!
func curry(_ a: Int) -> (Int) -> (Int) -> Int { { b in { c in a * 100 + b * 10 + c } } }
print(curry(1)(2)(3))  // prints: 123
