// What makes dictionaries out of dictionaries and sequences.
let scores = ["ann": 3, "bob": 8, "eve": 5]
print(scores.filter { $0.value > 4 }.keys.sorted())  // prints: ["bob", "eve"]
let doubled: [String: Int] = scores.mapValues { $0 * 2 }
print(doubled["ann"]!, doubled["bob"]!)  // prints: 6 16
print(["a": "1", "b": "x"].compactMapValues { Int($0) })  // prints: ["a": 1]
print(scores.map { "\($0.key)=\($0.value)" }.sorted())  // prints: ["ann=3", "bob=8", "eve=5"]
print(scores.map { key, value in value }.sorted())  // prints: [3, 5, 8]
print(Dictionary(uniqueKeysWithValues: zip(["a"], [1])))  // prints: ["a": 1]
print(Dictionary(uniqueKeysWithValues: [1].map { ($0, $0 * $0) }))  // prints: [1: 1]
let merged = Dictionary([("a", 1), ("b", 2), ("a", 10)], uniquingKeysWith: { first, second in first + second })
print(merged["a"]!, merged["b"]!)  // prints: 11 2
print(Dictionary([("k", 1), ("k", 2)], uniquingKeysWith: max), Dictionary([("k", 1), ("k", 2)]) { a, _ in a })  // prints: ["k": 2] ["k": 1]
var all = ["a": 1]
all.merge(["a": 5, "b": 2]) { old, new in old + new }
all.merge([("c", 3)]) { old, _ in old }
print(all["a"]!, all["b"]!, all["c"]!)  // prints: 6 2 3
print(all.merging(["a": 0]) { _, new in new }["a"]!, all["a"]!)  // prints: 0 6
print(scores.contains { $0.value == 8 }, scores.allSatisfy { $0.value > 2 })  // prints: true true
print(scores.sorted { $0.value < $1.value }.map { $0.key })  // prints: ["ann", "eve", "bob"]
