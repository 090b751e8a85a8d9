func made(_ what: String) -> Int {
  print("making", what)
  return what.count
}
struct Limits {
  static let low = made("low")
  static let high = low + Other.step
  static var count = made("count")
  static var doubled: Int {
    get { count * 2 }
    set { count = newValue / 2 }
  }
  static let standard = Limits(value: high)
  var value: Int
}
struct Other {
  static let step = made("a step")
  static let all = [Limits.standard, Limits(value: 0)]
}
print("start") // prints: start
print(Limits.high)
// prints: making low
// prints: making a step
// prints: 9
print(Limits.high, Limits.low) // prints: 9 3
Limits.count += 1 // prints: making count
Limits.doubled = 20
print(Limits.count, Limits.doubled) // prints: 10 20
func use() -> Int { Other.all.count + Other.all[0].value }
print(use()) // prints: 11
