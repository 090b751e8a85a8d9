struct Queue {
  var items: [Int] = []
  var pops = 0

  mutating func pop() -> Int? {
    defer { pops += 1 }
    guard !items.isEmpty else { return nil }
    defer { items.remove(at: 0) }
    return items.first
  }
}
var queue = Queue(items: [3, 4])
print(queue.pop() ?? -1, queue.pop() ?? -1, queue.pop() ?? -1, queue.pops) // prints: 3 4 -1 3

var counter = 0
func next() -> Int {
  defer { counter += 1 }
  return counter
}
print(next(), next(), next(), counter) // prints: 0 1 2 3

// Captured variables, and the value returned before the defer changes it.
func makeCounter() -> () -> Int {
  var n = 10
  return {
    defer { n *= 2 }
    return n
  }
}
let count = makeCounter()
print(count(), count(), count()) // prints: 10 20 40

func swapped(_ a: inout Int, _ b: inout Int) -> Int {
  defer { (a, b) = (b, a) }
  return a - b
}
var a = 7, b = 2
print(swapped(&a, &b), a, b) // prints: 5 2 7
