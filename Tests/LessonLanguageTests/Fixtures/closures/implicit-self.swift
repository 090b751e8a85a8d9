// Closures of value types use members without saying self.
struct Filter {
  var limit: Int
  func isSmall(_ value: Int) -> Bool { value < limit }
  func small(_ values: [Int]) -> [Int] { values.filter { isSmall($0) } }
  func all(_ values: [Int]) -> Bool { values.allSatisfy { isSmall($0) && $0 < limit } }
}
print(Filter(limit: 3).small([1, 5, 2]), Filter(limit: 3).all([1, 2]))  // prints: [1, 2] true
