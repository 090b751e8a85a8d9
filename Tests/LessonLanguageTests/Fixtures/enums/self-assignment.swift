// Initialisers and methods that give self a new value.
enum Switch { case off, low, high(Int)
  init() { self = .off }
  init?(level: Int) {
    if level < 0 { return nil }
    self = level == 0 ? .off : .high(level)
  }
  mutating func press() {
    switch self {
    case .off: self = .low
    case .low: self = .high(1)
    case .high(let n) where n < 3: self = .high(n + 1)
    case .high: self = .off
    }
  }
}
var s = Switch()
for _ in 0..<6 { s.press(); print(s, terminator: " ") }
print()
print(Switch(level: -1) == nil, Switch(level: 4)!, Switch(level: 0)!)
struct Lamp { var state = Switch.off; var history: [Switch] = [] }
var lamp = Lamp()
lamp.state.press()
lamp.history.append(lamp.state)
lamp.history[0].press()
print(lamp.state, lamp.history[0])
// prints: low high(1) high(2) high(3) off low 
// prints: true high(4) off
// prints: low high(1)
