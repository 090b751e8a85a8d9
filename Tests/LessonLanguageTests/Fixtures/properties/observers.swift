struct StepCounter {
  var total: Int = 0 {
    willSet { print("about to set total to \(newValue)") }
    didSet {
      if total > oldValue { print("added \(total - oldValue) steps") }
    }
  }
  var history: [Int] = [] {
    didSet { print("history has \(history.count)") }
  }
  init(start: Int) {
    total = start
    history.append(start)
  }
  init() {}
  mutating func walk(_ steps: Int) {
    total += steps
    history.append(total)
  }
}
var counter = StepCounter(start: 5)
counter.walk(10)
// prints: about to set total to 15
// prints: added 10 steps
// prints: history has 2
counter.total = 3 // prints: about to set total to 3
counter.history[0] = 9 // prints: history has 2
print(counter.history, counter.total) // prints: [9, 15] 3
func double(_ x: inout Int) { x *= 2 }
double(&counter.total)
// prints: about to set total to 6
// prints: added 3 steps
var empty = StepCounter()
empty.history = [] // prints: history has 0
