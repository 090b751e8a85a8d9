let big = (1...1_000_000).lazy.map { $0 * 2 }.filter { $0 % 3 == 0 }
print(big.first!, Array(big.prefix(3)))
print((1...10).lazy.filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0, +))
for x in [1, 2, 3, 4].lazy.prefix(while: { $0 < 3 }) { print(x) }
print(Array(["1", "a", "2"].lazy.compactMap { Int($0) }))
var calls = 0
let l = [1, 2, 3].lazy.map { (x: Int) -> Int in calls += 1; return x }
print(calls, l.contains(2), calls, l.first { $0 > 1 }!)
// prints: 6 [6, 12, 18]
// prints: 220
// prints: 1
// prints: 2
// prints: [1, 2]
// prints: 0 true 2 2
