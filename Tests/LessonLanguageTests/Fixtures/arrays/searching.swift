// Finding elements.
let a = [5, 3, 8, 3]
print(a.contains(8), a.contains(9), a.contains { $0 > 7 }, a.contains(where: { $0 < 0 }))  // prints: true false true false
print(a.first ?? -1, a.last ?? -1, [Int]().first ?? -1)  // prints: 5 3 -1
print(a.min() ?? 0, a.max() ?? 0, [Int]().max() == nil)  // prints: 3 8 true
print(a.allSatisfy { $0 > 2 }, a.allSatisfy { $0 > 3 })  // prints: true false
let words = ["pear", "fig", "banana"]
print(words.min() ?? "", words.max() ?? "", words.contains("fig"))  // prints: banana pear true
print(words.filter { $0.count == 3 }.first ?? "", words.sorted { $0.count < $1.count })  // prints: fig ["fig", "pear", "banana"]
print([2.5, -1].min() ?? 0, ["b", "a"].max() ?? "")  // prints: -1.0 b
