struct Pair {
  var x = 1, y = 2
  var first: Int { get { x } set { x = newValue } }
  mutating func add(_ other: inout Int) { x += other }
}
func change(_ a: inout Int, _ b: inout Int) {}
func use(_ a: inout Int, _ b: Int) {}
func test() {
  var list = [1, 2], number = 1, pair = Pair(), tuple = (1, 2)
  swap(&list[0], &list[1]) // error: 8: overlapping accesses to 'list', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:)
  swap(&number, &list[0])
  swap(&pair.x, &pair.y)
  swap(&tuple.0, &tuple.1)
  pair.add(&pair.x) // error: 3: overlapping accesses to 'pair', but modification requires exclusive access; consider copying to a local variable
  change(&pair.x, &pair.first) // error: 10: overlapping accesses to 'pair.x', but modification requires exclusive access; consider copying to a local variable
  use(&number, number)
  use(&list[0], list[1])
}
