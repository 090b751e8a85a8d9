// Closures are called once for each element, in order.
var log: [String] = []
let doubled = [1, 2, 3].map { (n: Int) -> Int in
  log.append("map \(n)")
  return n * 2
}
print(doubled, log)  // prints: [2, 4, 6] ["map 1", "map 2", "map 3"]
log = []
_ = [1, 2, 3].contains { log.append("contains \($0)"); return $0 == 1 }
_ = [1, 2, 3].allSatisfy { log.append("all \($0)"); return $0 < 2 }
print(log)  // prints: ["contains 1", "all 1", "all 2"]
log = []
let sum = [1, 2, 3].reduce(10) { total, n in
  log.append("\(total)+\(n)")
  return total + n
}
print(sum, log)  // prints: 16 ["10+1", "11+2", "13+3"]
var list = [1, 2, 3]
list.forEach { n in list.append(n * 10) }
print(list)  // prints: [1, 2, 3, 10, 20, 30]
print([2, 1, 3].sorted { a, b in a < b })  // prints: [1, 2, 3]
print([(1, "b"), (0, "a"), (1, "a")].sorted { $0.0 < $1.0 }.map { $0.1 })  // prints: ["a", "b", "a"]
