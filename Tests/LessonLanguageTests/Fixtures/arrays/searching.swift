// Finding elements.
let a = [5, 3, 8, 3]
print(a.contains(8), a.contains(9), a.contains { $0 > 7 })  // prints: true false true
print(a.firstIndex(of: 3) ?? -1, a.lastIndex(of: 3) ?? -1, a.firstIndex(of: 100) ?? -1)  // prints: 1 3 -1
print(a.first { $0 < 5 } ?? 0, a.last { $0 > 4 } ?? 0, a.firstIndex { $0 == 8 } ?? -1)  // prints: 3 8 2
print(a.min() ?? 0, a.max() ?? 0, [Int]().max() == nil)  // prints: 3 8 true
print(a.allSatisfy { $0 > 2 }, a.allSatisfy { $0 > 3 })  // prints: true false
let words = ["pear", "fig", "banana"]
print(words.max { $0.count < $1.count } ?? "", words.min { $0.count < $1.count } ?? "", words.min() ?? "")  // prints: banana fig banana
print(words.first(where: { $0.hasPrefix("b") }) ?? "", words.firstIndex(where: { $0.count == 3 }) ?? -1)  // prints: banana 1
print(a.starts(with: [5, 3]), a.elementsEqual([5, 3, 8, 3]))  // prints: true true
