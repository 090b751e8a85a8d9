var log: [String] = []
var level = 1 {
  willSet(next) { log.append("to \(next)") }
  didSet(before) {
    log.append("from \(before)")
    if level > 10 { level = 10 }
  }
}
level = 5
level += 20
print(level, log) // prints: 10 ["to 5", "from 1", "to 25", "from 5"]

func local() {
  var changes = 0
  var value = 0 { didSet { changes += 1 } }
  value = 1
  value += 1
  let change = { value = 7 }
  change()
  change()
  print(value, changes)
}
local() // prints: 7 4
