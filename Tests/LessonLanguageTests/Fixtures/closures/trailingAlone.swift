// native: alone
typealias Callback = (Int) -> Int
func someFunction(firstClosure: Callback? = nil, secondClosure: Callback? = nil) { let first = firstClosure?(10); let second = secondClosure?(20); print(first ?? "-", second ?? "-") }
someFunction()
someFunction { return $0 + 100 }
someFunction { return $0 } secondClosure: { return $0 }
func f(a: (Int) -> Void = { _ in }, b: () -> Void = {}) { a(7); b() }
f { print("a", $0) }
f { print("b") }
func g(a: () -> Void = {}, n: Int = 3, b: (Int, Int) -> Int = { $0 + $1 }) { a(); print(b(n, 1)) }
g { print("hi") }
g { $0 * $1 * 10 }
func h(_ xs: [Int], by f: (Int) -> Int = { $0 }, then: ((Int) -> Void)? = nil) { for x in xs { then?(f(x)) } }
h([1, 2]) { print("then", $0) }
h([1]) { $0 * 2 } then: { print("both", $0) }
let o: Int? = nil
print(o ?? "none")
let x: Any = o ?? "nothing"
print(x)
// prints: - -
// prints: - 120
// prints: 10 20
// prints: a 7
// prints: b
// prints: hi
// prints: 4
// prints: 30
// prints: then 1
// prints: then 2
// prints: both 2
// prints: none
// prints: nothing
