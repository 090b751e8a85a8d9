struct Bag {
  var items = [1, 2, 3]
  var factor = 2

  init(factor: Int) {
    self.factor = factor
    items = items.map { $0 * factor }
  }

  mutating func scale() -> Int {
    items = items.map { $0 * factor }
    items.forEach { factor += $0 }
    return factor
  }

  mutating func clear(where condition: (Int) -> Bool) -> [Int] {
    defer { items = [] }
    return items.filter { condition($0) && $0 > factor - 70 }
  }
}
var bag = Bag(factor: 3)
print(bag.items, bag.scale(), bag.items, bag.factor) // prints: [3, 6, 9] 57 [9, 18, 27] 57
print(bag.clear { $0 > 10 }, bag.items) // prints: [18, 27] []

func addAll(_ list: [Int], to sum: inout Int, _ names: inout [String]) {
  list.forEach {
    sum += $0
    names.append("<\($0)>")
  }
  if list.isEmpty { return }
  sum *= 2
}
var sum = 0, names: [String] = []
addAll([1, 2, 3], to: &sum, &names)
addAll([], to: &sum, &names)
print(sum, names) // prints: 12 ["<1>", "<2>", "<3>"]
