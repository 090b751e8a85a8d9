// Closures given to functions: chains of map, filter and reduce.
let numbers = Array(0..<2_000_000)
let squares = numbers.map { $0 * $0 % 1_000 }
let small = squares.filter { $0 < 500 }
let sum = small.reduce(0) { $0 + $1 }
print(squares.count, small.count, sum)

let scale = 0.5
let shifted = numbers.map { Double($0) * scale + 1 }
print(shifted.filter { $0 > 1_000 }.map { $0 / 3 }.reduce(0, +))

func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C {
  { g(f($0)) }
}

let half = compose({ (x: Int) in x + 1 }, { Double($0) / 2 })
var total = 0.0
for number in numbers {
  total += half(number)
}
print(total)

let even = numbers.contains { $0 > 1_999_990 && $0 % 2 == 0 }
let allSmall = numbers.allSatisfy { $0 < 10_000_000 }
print(even, allSmall, numbers.compactMap { $0 % 3 == 0 ? $0 / 3 : nil }.count)
