// The functions on sequences.
let a = [5, 2, 8, 1]
print(a.map { $0 * 2 }, a.filter { $0 > 2 }, a.reduce(0, +), a.reduce(1) { $0 * $1 })  // prints: [10, 4, 16, 2] [5, 8] 16 80
print(a.sorted(), a.sorted(by: >), a.sorted { abs($0 - 4) < abs($1 - 4) })  // prints: [1, 2, 5, 8] [8, 5, 2, 1] [5, 2, 1, 8]
print(a.reversed().map { $0 }, Array(a.reversed()))  // prints: [1, 8, 2, 5] [1, 8, 2, 5]
print(zip(a, a.dropFirst()).map { $1 - $0 })  // prints: [-3, 6, -7]
print(Array(zip(1...3, "abc")), zip(a, ["x"]).map { "\($0)\($1)" })  // prints: [(1, "a"), (2, "b"), (3, "c")] ["5x"]
for (i, x) in a.enumerated() { print(i, x, terminator: "; ") }
print()  // prints: 0 5; 1 2; 2 8; 3 1;
a.forEach { print($0, terminator: ",") }
print()  // prints: 5,2,8,1,
print(a.contains(8), a.contains(where: { $0 > 8 }), a.allSatisfy { $0 > 0 })  // prints: true false true
print(a.min()!, a.max()!, a.first!, a.last!, a.prefix(2), a.suffix(2))  // prints: 1 8 5 1 [5, 2] [8, 1]
print(["b", "a"].joined(separator: "+"))  // prints: b+a
print(a.enumerated().map { $0 * $1 })  // prints: [0, 2, 16, 3]
print((1...5).map { $0 * $0 }, (1...10).filter { $0 % 3 == 0 }, (1...4).reduce(1, *), Array(0..<3).count)  // prints: [1, 4, 9, 16, 25] [3, 6, 9] 24 3
print(a.indices.filter { a[$0] > 2 }, a.map(String.init).joined(separator: "/"))  // prints: [0, 2] 5/2/8/1
print([3, 1].sorted() == [1, 3], a.map { ($0, $0 * $0) }, a.map { (n: $0, even: $0 % 2 == 0) })  // prints: true [(5, 25), (2, 4), (8, 64), (1, 1)] [(n: 5, even: false), (n: 2, even: true), (n: 8, even: true), (n: 1, even: false)]
print(Array(repeating: 0, count: 3).map { _ in 1 })  // prints: [1, 1, 1]
print("hello".map { $0 == "l" ? "L" : $0 }, String("hello".map { $0 == "l" ? "L" : $0 }))  // prints: ["h", "e", "L", "L", "o"] heLLo
