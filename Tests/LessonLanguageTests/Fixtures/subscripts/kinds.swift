struct TimesTable {
  let factor: Int
  subscript(index: Int) -> Int { factor * index }
}
print(TimesTable(factor: 3)[6])

struct Planet {
  static var visits = 0
  static subscript(number: Int) -> String {
    visits += 1
    return "planet \(number)"
  }
}
print(Planet[4], Planet[5], Planet.visits)

struct Stack<Element> {
  var items: [Element] = []
  subscript(safe index: Int) -> Element? { index >= 0 && index < items.count ? items[index] : nil }
  subscript<Indices: Sequence>(indices: Indices) -> [Element] where Indices.Element == Int {
    var found: [Element] = []
    for index in indices { found.append(items[index]) }
    return found
  }
}
let stack = Stack(items: ["a", "b", "c"])
print(stack[safe: 1] ?? "none", stack[safe: 9] ?? "none", stack[[0, 2]])
// prints: 18
// prints: planet 4 planet 5 2
// prints: b none ["a", "c"]
