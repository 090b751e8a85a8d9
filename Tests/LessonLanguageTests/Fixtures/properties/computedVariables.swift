var width = 3, height = 4
var area: Int { width * height }
var side: Int {
  get { width }
  set { width = newValue; height = newValue }
}
print(area, side) // prints: 12 3
side = 5
print(area) // prints: 25
side += 1
print(area, width) // prints: 36 6
func use() -> Int {
  var calls = 0
  var next: Int { calls += 1; return calls }
  var total: Int {
    get { calls * 10 }
    set(value) { calls = value / 10 }
  }
  _ = next
  _ = next
  total += 50
  return next + total
}
print(use()) // prints: 88
