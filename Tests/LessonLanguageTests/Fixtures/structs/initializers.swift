// Own initialisers, delegation, failure, generic ones.
struct Celsius {
  var degrees: Double
  init(fahrenheit: Double) { degrees = (fahrenheit - 32) / 1.8 }
  init(_ degrees: Double) { self.degrees = degrees }
  init(kelvin: Double) { self.init(kelvin - 273.15) }
}
print(Celsius(fahrenheit: 212).degrees, Celsius(37).degrees, Celsius(kelvin: 273.15).degrees)  // prints: 100.0 37.0 0.0
struct Even {
  let value: Int
  init?(_ n: Int) {
    guard n % 2 == 0 else { return nil }
    value = n
  }
}
print(Even(4)?.value ?? -1, Even(5)?.value ?? -1)  // prints: 4 -1
if let e = Even(10) { print(e) }
struct Late {
  let a: Int
  var b: String
  init(flag: Bool) {
    if flag { a = 1; b = "yes" } else { a = 2; b = "no" }
    b += "!"
  }
}
// prints: Even(value: 10)
print(Late(flag: true), Late(flag: false))  // prints: Late(a: 1, b: "yes!") Late(a: 2, b: "no!")
struct WithDefault { var list: [Int] = [], count = 3, name: String? }
print(WithDefault())  // prints: WithDefault(list: [], count: 3, name: nil)
print(WithDefault(count: 4, name: "n"))  // prints: WithDefault(list: [], count: 4, name: Optional("n"))
let make = Celsius.init(kelvin:)
print(make(300.15).degrees)  // prints: 27.0
print([1.5, 2.5].map(Celsius.init(_:)).map { $0.degrees })  // prints: [1.5, 2.5]
