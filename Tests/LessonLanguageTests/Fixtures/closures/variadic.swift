// native: alone
let sum = { (xs: Int...) -> Int in xs.reduce(0, +) }
print(sum(), sum(1), sum(1, 2, 3))
let f = { (a: String, xs: Int...) in print(a, xs) }
f("a", 1, 2); f("b")
let g: (Int...) -> Int = { (xs: Int...) in xs.count }
print(g(1, 2))
func take(_ f: (Int...) -> Int) -> Int { f(1, 2, 3) }
print(take { (xs: Int...) in xs.count })
func vsum(_ xs: Int...) -> Int { xs.reduce(0, +) }
let h = vsum
print(h(1, 2), take(vsum))
let k = { (_ a: Int, _ b: Int) in a + b }
print(k(1, 2))
print(take { $0.count })
print(type(of: sum))
// prints: 0 1 6
// prints: a [1, 2]
// prints: b []
// prints: 2
// prints: 3
// prints: 3 6
// prints: 3
// prints: 3
// prints: (Int...) -> Int
