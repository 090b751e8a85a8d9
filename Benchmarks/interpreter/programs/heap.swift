// A generic type with a closure: a priority queue of numbers, then of pairs.
struct Heap<Element> {
  var elements: [Element] = []
  let isBefore: (Element, Element) -> Bool

  init(by isBefore: @escaping (Element, Element) -> Bool) {
    self.isBefore = isBefore
  }

  var count: Int { elements.count }

  mutating func push(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      if !isBefore(elements[child], elements[parent]) { break }
      elements.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> Element {
    elements.swapAt(0, elements.count - 1)
    let top = elements.removeLast()
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= elements.count { break }
      if child + 1 < elements.count && isBefore(elements[child + 1], elements[child]) { child += 1 }
      if !isBefore(elements[child], elements[parent]) { break }
      elements.swapAt(child, parent)
      parent = child
    }
    return top
  }
}

var state = 11
func next() -> Int {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 65_536
}

var numbers = Heap<Int>(by: <)
for _ in 0..<100_000 {
  numbers.push(next())
}
var checksum = 0
while numbers.count > 0 {
  checksum = (checksum * 31 + numbers.pop()) % 1_000_003
}
print(checksum)

var pairs = Heap<(cost: Double, name: Int)> { $0.cost < $1.cost }
for name in 0..<100_000 {
  pairs.push((Double(next()) / 7, name))
}
while pairs.count > 0 {
  checksum = (checksum * 31 + pairs.pop().name) % 1_000_003
}
print(checksum)
