// A closure that sorts is asked what the standard library asks, in the same order.
var state = 5
func random(below bound: Int) -> Int {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 65_536 % bound
}

func questions(_ values: [Int]) -> (count: Int, order: Int) {
  var count = 0
  var order = 0
  let sorted = values.enumerated().sorted { a, b in
    count += 1
    order = (order * 31 + a.offset * 7 + b.offset) % 1_000_003
    return a.element < b.element
  }
  for index in 1..<sorted.count where sorted[index - 1].element > sorted[index].element { print("not sorted") }
  for index in 1..<sorted.count where sorted[index - 1].element == sorted[index].element && sorted[index - 1].offset > sorted[index].offset {
    print("not stable")
  }
  return (count, order)
}

print(questions((0..<50).map { _ in random(below: 100) })) // prints: (count: 683, order: 328645)
print(questions((0..<50).map { -$0 })) // prints: (count: 1225, order: 695381)
print(questions((0..<400).map { _ in random(below: 1_000) })) // prints: (count: 6178, order: 521266)
print(questions((0..<400).map { $0 / 10 % 7 })) // prints: (count: 1389, order: 689462)
print([5, 3, 9].sorted(), [0.5, -1, 2].sorted(by: >), ["b", "a"].sorted()) // prints: [3, 5, 9] [2.0, 0.5, -1.0] ["a", "b"]
