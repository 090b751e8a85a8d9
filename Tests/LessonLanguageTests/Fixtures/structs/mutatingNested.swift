// Mutating methods through properties, elements, tuples and optionals.
struct Counter {
  var n = 0
  mutating func up(by k: Int = 1) -> Int { n += k; return n }
  mutating func reset() { self = Counter() }
}
struct Box { var counter = Counter(); var list = [Counter(), Counter()]; var maybe: Counter? }
var box = Box()
print(box.counter.up(), box.counter.up(by: 5))  // prints: 1 6
_ = box.list[1].up(by: 3)
print(box.list.map { $0.n })  // prints: [0, 3]
print(box.maybe?.up() ?? -1)  // prints: -1
box.maybe = Counter()
print(box.maybe?.up() ?? -1, box.maybe!.up(), box.maybe?.n ?? 0)  // prints: 1 2 2
box.maybe?.n = 50
print(box.maybe!.n)  // prints: 50
box.counter.reset()
print(box.counter.n)  // prints: 0
var boxes = [[Box()], [Box(), Box()]]
_ = boxes[1][0].list[0].up(by: 42)
print(boxes[1][0].list[0].n, boxes[1][1].list[0].n, boxes[0][0].list[0].n)  // prints: 42 0 0
var pair = (Counter(), Counter())
_ = pair.1.up()
print(pair.0.n, pair.1.n)  // prints: 0 1
