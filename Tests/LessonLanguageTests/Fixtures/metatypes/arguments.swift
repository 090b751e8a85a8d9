struct Counter {
  static var made = 0
  static let name = "counter"
  var value = 7
  init() { Counter.made += 1 }
  init(value: Int) { self.value = value }
  static func named(_ n: Int) -> String { name + " \(n)" }
}
func describe<T>(_ type: T.Type) -> String { "a \(type)" }
print(describe(Int.self), describe([String].self)) // prints: a Int a Array<String>
let kind = Counter.self
print(kind.name, kind.named(3), kind.init().value, kind.init(value: 2).value) // prints: counter counter 3 7 2
print(Counter.made) // prints: 1
