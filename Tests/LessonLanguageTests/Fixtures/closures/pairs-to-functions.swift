// native: alone
let a = [1, 2, 3], b = [4, 5, 6]
let f: (Int, Int) -> Int = { $0 * $1 }
func g(_ x: Int, _ y: Int) -> Int { x - y }
print(zip(a, b).map(f))
print(zip(a, b).map(g))
print(zip(a, b).map(+))
print(zip(a, b).map(max))
print(a.enumerated().map(g))
func apply(_ h: (Int, Int) -> Int) -> [Int] { zip(a, b).map(h) }
print(apply(f))
print(zip(a, b).allSatisfy(<))
struct P { var x: Int; var y: Int }
print(zip(a, b).map(P.init).map(\.y))
// prints: [4, 10, 18]
// prints: [-3, -3, -3]
// prints: [5, 7, 9]
// prints: [4, 5, 6]
// prints: [-1, -1, -1]
// prints: [4, 10, 18]
// prints: true
// prints: [4, 5, 6]
