// The left operand is read before the right one changes its variable.
func change(_ x: inout Int) -> Int {
  x += 10
  return x
}

struct Counter {
  var count = 0
  mutating func next() -> Int {
    count += 1
    return count
  }
}

var x = 1
print(x + change(&x), x) // prints: 12 11

func local() -> Int {
  var y = 1
  var counter = Counter(count: 5)
  let sum = y + change(&y)
  let product = counter.count * counter.next()
  return sum * 100 + product + (y < change(&y) ? 1 : 0)
}
print(local()) // prints: 1231

var total = 1
func bump() -> Int {
  total = 5
  return 1
}
print(total + bump(), total) // prints: 2 5
print(total < bump() * 6) // prints: true
