// native: alone
// Types of one's own that are written as numbers.
struct Money: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Equatable {
  var cents: Int
  init(integerLiteral value: Int) { cents = value * 100 }
  init(floatLiteral value: Double) { cents = Int((value * 100).rounded()) }
  static func + (a: Money, b: Money) -> Money {
    var sum: Money = 0
    sum.cents = a.cents + b.cents
    return sum
  }
}
let price: Money = 5, tax: Money = 0.95
print(price.cents, tax.cents, (price + tax).cents, (price + 1).cents, price == 5)  // prints: 500 95 595 600 true
let prices: [Money] = [1, 2.5, 3]
print(prices.map { $0.cents }, prices.reduce(0, +).cents)  // prints: [100, 250, 300] 650
func zeroes<T: ExpressibleByIntegerLiteral>(_ count: Int) -> [T] { Array(repeating: 0, count: count) }
let numbers: [Double] = zeroes(2), bytes: [UInt8] = zeroes(3)
print(numbers, bytes)  // prints: [0.0, 0.0] [0, 0, 0]
