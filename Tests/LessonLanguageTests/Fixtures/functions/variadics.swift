// A variadic parameter is an array inside.
func sum(_ values: Int...) -> Int {
  var total = 0
  for value in values { total += value }
  return total
}
print(sum())  // prints: 0
print(sum(1))  // prints: 1
print(sum(1, 2, 3))  // prints: 6
func mean(of values: Double..., scale: Double = 1) -> Double {
  values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) * scale
}
print(mean(of: 1, 2, 3.5))  // prints: 2.1666666666666665
print(mean(of: 1, 2, scale: 10))  // prints: 15.0
func words(_ first: String, _ more: String..., end: String) -> String { first + more.joined() + end }
print(words("a", end: "!"))  // prints: a!
print(words("a", "b", "c", end: "!"))  // prints: abc!
