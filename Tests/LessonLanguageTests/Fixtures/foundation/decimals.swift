// native: alone
import Foundation
let a: Decimal = 1.1, b: Decimal = 2
print(a + b, a * b, a - b, a / b, -a, a < b, a == b, a + 0.3)
print(pow(2, 10), type(of: pow(2, 10)), pow(a, 3))
var t: Decimal = 0; for _ in 0..<10 { t += 0.1 }; print(t, t == 1)
print(Decimal(string: "12.345")!, Decimal(string: "x") as Any, Decimal(10) / 3, Decimal(1.5), Decimal(Int.max))
let price = Decimal(string: "19.99")!, n = 3
print(price * Decimal(n), (price * 3).description, "\(price)")
print([a, b, 0.5].reduce(0, +), [a, b].max()!, [a, b].sorted(by: >), Set([a, a]).count, a.hashValue == a.hashValue)
print(a.isZero, a.magnitude, Decimal.zero, a.isNaN, Decimal.nan, abs(-a), NSDecimalNumber(decimal: a).doubleValue)
let d: Double = pow(2, 10); print(d)
let x = 3; let pw = pow(Double(x), 2), pw2 = pow(2.0, 3.0); print(pw, pw2)
var r = Decimal(); var v = Decimal(string: "2.345")!; NSDecimalRound(&r, &v, 2, .bankers); print(r)
func sum<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
print(sum([a, b]))
t *= 2; t -= 1; t /= 3; print(t)
print(1 / Decimal(0), Decimal(0.1) + Decimal(0.2), Decimal(0.1 + 0.2))
print([Decimal(1), 2.5], Optional(a) as Any, a > 1, max(a, b), min(a, b))
print(sqrt(2), pow(10, -2), pow(2, 3) + 1)
// prints: 3.1 2.2 -0.9 0.55 -1.1 true false 1.4
// prints: 1024 Decimal 1.331
// prints: 1 true
// prints: 12.345 nil 3.3333333333333333333333333333333333333 1.5 9223372036854775807
// prints: 59.97 59.97 19.99
// prints: 3.6 2 [2, 1.1] 1 true
// prints: false 1.1 0 false NaN 1.1 1.1
// prints: 1024.0
// prints: 9.0 8.0
// prints: 2.34
// prints: 3.1
// prints: 0.33333333333333333333333333333333333333
// prints: NaN 0.3 0.3000000000000000512
// prints: [1, 2.5] Optional(1.1) true 2 1.1
// prints: 1.4142135623730951 0.01 9
