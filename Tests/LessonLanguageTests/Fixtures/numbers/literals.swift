// A literal takes the type that its place asks for.
let a: Double = 3
let b = 3
let c = 3.0
let d: Float = 1
let e = 1 / 2
let f: Double = 1 / 2
let g = 1 / 2.0
print(a, b, c, d, e, f, g)  // prints: 3.0 3 3.0 1.0 0 0.5 0.5
func half(_ x: Double) -> Double { x / 2 }
print(half(3), half(-1), half(2 + 3 * 4))  // prints: 1.5 -0.5 7.0
let list: [Double] = [1, 2, 3]
print(list, list.map { $0 * 2 }, list.reduce(0, +) / 2)  // prints: [1.0, 2.0, 3.0] [2.0, 4.0, 6.0] 3.0
let mixed = [1, 2.5]
print(mixed)  // prints: [1.0, 2.5]
let x = 2.0
print(x * 3 + 1, 2 * x / 4, -x, x - 1 < 2)  // prints: 7.0 1.0 -2.0 true
let t: (Double, Int) = (1, 2)
print(t)  // prints: (1.0, 2)
let o: Double? = 5
print(o ?? 0)  // prints: 5.0
let chosen = true ? 1 : 2.5
print(chosen)  // prints: 1.0
func pick<T>(_ a: T, _ b: T) -> T { b }
let picked = pick(1.5, 2)
print(picked)  // prints: 2.0
let k: Float = 2 * 3 + 0.5
print(k)  // prints: 6.5
print([1, 2, 3].map { Double($0) * 0.5 })  // prints: [0.5, 1.0, 1.5]
print(max(1, 2.5), min(3, 0.5), abs(-2.5), pow2(3))  // prints: 2.5 0.5 2.5 9.0
func pow2(_ x: Double) -> Double { x * x }
