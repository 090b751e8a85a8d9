let a = [5, 2, 8, 1]
for (i, x) in a.enumerated() { print(i, x) }
for pair in a.enumerated() { print(pair.offset, pair.element, pair) }
for (x, y) in zip(a, "abc") { print(x, y) }
for (i, c) in "hi".enumerated() where i > 0 { print(i, c) }
print(zip(a, a.dropFirst()).map { $1 - $0 }, a.enumerated().map { $0 * $1 }, Array(zip([1, 2], ["a", "b"])))
print(a.sorted(), a.sorted(by: >), a.sorted { $0 % 3 < $1 % 3 }, a.min()!, a.max()!, a.min { $0 % 4 < $1 % 4 }!)
print(["b", "a"].sorted(), [2.5, 1].sorted(), "hello".sorted(), (1...20).sorted(by: >))
print(a.reduce(into: [Int: Int]()) { $0[$1 % 2, default: 0] += 1 }.count, a.first { $0 > 5 } ?? 0, a.contains(8), a.contains { $0 > 9 })
print(["1", "x", "3"].compactMap { Int($0) }, [[1, 2], [3]].flatMap { $0 }, [[1, 2], [3]].joined().map { $0 }, a.count { $0 > 1 })
print([1, 2].elementsEqual([1, 2]), [1, 2, 3].starts(with: [1, 2]), [1, 2].lexicographicallyPrecedes([1, 3]), a.prefix { $0 != 8 }.map { $0 }, Array(a.drop { $0 != 8 }))
let words = ["one": 1, "two": 2].map { "\($0.key)\($0.value)" }.sorted()
print(words)
struct P { var name: String; var age: Int }
let people = [P(name: "Bo", age: 3), P(name: "Al", age: 3), P(name: "Cy", age: 1)]
print(people.sorted { $0.age < $1.age }.map { $0.name }, people.max { $0.age < $1.age }!.name)
var xs = (1...30).map { ($0 * 7919) % 31 }
xs.sort { $0 > $1 }
print(xs)
xs.sort()
print(xs == xs.sorted())
for (n, (a, b)) in zip([1, 2], [3, 4]).enumerated() { print(n, a, b) }
// prints: 0 5
// prints: 1 2
// prints: 2 8
// prints: 3 1
// prints: 0 5 (offset: 0, element: 5)
// prints: 1 2 (offset: 1, element: 2)
// prints: 2 8 (offset: 2, element: 8)
// prints: 3 1 (offset: 3, element: 1)
// prints: 5 a
// prints: 2 b
// prints: 8 c
// prints: 1 i
// prints: [-3, 6, -7] [0, 2, 16, 3] [(1, "a"), (2, "b")]
// prints: [1, 2, 5, 8] [8, 5, 2, 1] [1, 5, 2, 8] 1 8 8
// prints: ["a", "b"] [1.0, 2.5] ["e", "h", "l", "l", "o"] [20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
// prints: 2 8 true false
// prints: [1, 3] [1, 2, 3] [1, 2, 3] 3
// prints: true true true [5, 2] [8, 1]
// prints: ["one1", "two2"]
// prints: ["Cy", "Bo", "Al"] Bo
// prints: [30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
// prints: true
// prints: 0 1 3
// prints: 1 2 4
