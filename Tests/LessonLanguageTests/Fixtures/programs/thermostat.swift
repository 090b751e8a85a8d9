// native: alone
struct Thermostat {
  var log: [String] = []
  var target: Double = 20 { willSet { log.append("will \(target)->\(newValue)") } didSet { if target > 30 { target = 30 }; log.append("did \(oldValue)->\(target)") } }
  lazy var expensive: Int = { log.append("computed"); return log.count }()
  var fahrenheit: Double { get { target * 9 / 5 + 32 } set { target = (newValue - 32) * 5 / 9 } }
  static var count = 0 { didSet { print("count", oldValue, count) } }
  init() { Self.count += 1 }
}
var t = Thermostat(); t.target = 25; t.fahrenheit = 212; t.target += 1
print(t.target, t.fahrenheit); print(t.expensive, t.expensive)
print(t.log.joined(separator: "; "))
var u = t; u.target = 0; print(t.target, u.target, u.log.count)
_ = Thermostat()
// prints: count 0 1
// prints: 30.0 86.0
// prints: 7 7
// prints: will 20.0->25.0; did 20.0->25.0; will 25.0->100.0; did 25.0->30.0; will 30.0->31.0; did 30.0->30.0; computed
// prints: 30.0 0.0 9
// prints: count 1 2
