// Values that nothing else refers to live long enough.
print(zip([5], ["x"]).map { ($0, $1) })  // prints: [(5, "x")]
print(zip(["y"], [5]).map { "\($0)\($1)" })  // prints: ["y5"]
print(zip([5, 6], [1.5, 2]).map { "\($0) \($1)" })  // prints: ["5 1.5", "6 2.0"]
print([["a"], ["b", "c"]].reduce([]) { $0 + $1 }, ["a", "b"].reduce("") { $0 + $1 })  // prints: ["a", "b", "c"] ab
print(["b", "a"].sorted().map { $0 + "!" }.enumerated().map { "\($0)\($1)" })  // prints: ["0a!", "1b!"]
print([[1], [2]].map { $0 + [3] }.filter { $0.count == 2 }.reversed().map { $0.reduce(0, +) })  // prints: [5, 4]
