// native: alone
func f<each T>(_ t: repeat each T) -> Int { g(repeat each t) }
func g<each T>(_ t: repeat each T) -> Int { var n = 0; for _ in repeat each t { n += 1 }; return n }
print(f(1, 2, 3))
func k<each T>(_ f: repeat () -> each T) -> (repeat each T) { (repeat (each f)()) }
print(k({ 1 }, { "a" }))
func m<each T>(_ t: repeat each T) { for x in repeat each t { for i in 0..<2 { if i == 1 { break }; print(x, i) } ; switch "\(x)" { case "1": continue; default: break }; print("end", x) } }
m(1, "b")
func n<each T>(_ t: repeat each T) -> String where repeat each T: CustomStringConvertible { var s = ""; repeat s += (each t).description; return s }
print(n(1, 2.5))
func o<T, each U>(_ t: T, _ u: repeat each U) -> (T, repeat each U) { (t, repeat each u) }
print(o(1), o(1, "a", true))
func p<each T>(x: Int, _ t: repeat each T, y: Int = 3) -> Int { x + y }
print(p(x: 1), p(x: 1, 2, 3), p(x: 1, "a", y: 9))
// prints: 3
// prints: (1, "a")
// prints: 1 0
// prints: b 0
// prints: end b
// prints: 12.5
// prints: 1 (1, "a", true)
// prints: 4 4 10
