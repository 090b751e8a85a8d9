struct Settings {
  static var changes = 0 { didSet { print("changes: \(oldValue) -> \(changes)") } }
  var volume = 5 {
    didSet {
      if volume > 10 { volume = 10 }
      if volume < 0 { volume = 0 }
      Settings.changes += 1
    }
  }
  var pair: (low: Int, high: Int) = (0, 1) {
    didSet { print("pair \(oldValue) -> \(pair)") }
  }
}
var settings = Settings()
settings.volume = 50 // prints: changes: 0 -> 1
settings.volume -= 20 // prints: changes: 1 -> 2
print(settings.volume) // prints: 0
settings.pair.high = 4 // prints: pair (low: 0, high: 1) -> (low: 0, high: 4)
var all = [Settings(), Settings()]
all[1].volume = 7 // prints: changes: 2 -> 3
print(all.map { $0.volume }) // prints: [5, 7]
