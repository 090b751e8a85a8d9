struct Failure: Error {
  var code: Int
}

func check(_ n: Int) throws -> Int {
  if n > 5 { throw Failure(code: n) }
  return n * 10
}

struct Counter {
  var count = 0
  var values: [Int] = []
  var last: Int { get { values.last ?? 0 } set { values.append(newValue) } }

  mutating func add(_ n: Int) throws {
    count += 1
    last = n
    count += try check(n)
  }
  mutating func addAll(_ all: [Int]) throws {
    values = try all.map { n in
      count += 1
      return try check(n)
    }
  }
}

// What an error interrupts keeps the changes made so far.
func run() {
  var counters = [Counter(), Counter()]
  let add = { (n: Int) throws in try counters[1].add(n) }
  do {
    try add(2)
    try add(7)
  } catch {
    print(error) // prints: Failure(code: 7)
  }
  print(counters[0].count, counters[1].count, counters[1].values) // prints: 0 22 [2, 7]
  do {
    try [1, 2, 3].forEach { n in try counters[0].addAll([n, n + 1, n * 3]) }
  } catch {
    print(error) // prints: Failure(code: 6)
  }
  print(counters[0].count, counters[0].values) // prints: 6 [10, 20, 30]
}
run()

var total = Counter()
func raise(_ counter: inout Counter, by n: Int) throws {
  counter.count += n
  try counter.add(9)
}
do { try raise(&total, by: 100) } catch { print(error, total.count, total.values) } // prints: Failure(code: 9) 101 [9]
