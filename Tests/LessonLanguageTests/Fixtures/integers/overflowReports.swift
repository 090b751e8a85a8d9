// native: alone
// Operations that report an overflow.
let a: UInt8 = 200
print(a.addingReportingOverflow(100), a.addingReportingOverflow(55))  // prints: (partialValue: 44, overflow: true) (partialValue: 255, overflow: false)
print(a.subtractingReportingOverflow(201), a.multipliedReportingOverflow(by: 2))  // prints: (partialValue: 255, overflow: true) (partialValue: 144, overflow: true)
print(a.remainderReportingOverflow(dividingBy: 7))  // prints: (partialValue: 4, overflow: false)
let low = Int8.min
print(low.dividedReportingOverflow(by: -1), low.remainderReportingOverflow(dividingBy: -1), low.subtractingReportingOverflow(1))  // prints: (partialValue: -128, overflow: true) (partialValue: 0, overflow: true) (partialValue: 127, overflow: true)
let (sum, overflow) = Int.max.addingReportingOverflow(1)
print(sum, overflow)  // prints: -9223372036854775808 true
let product = UInt64.max.multipliedFullWidth(by: 3)
print(product.high, product.low, Int8(-100).multipliedFullWidth(by: 100))  // prints: 2 18446744073709551613 (high: -40, low: 240)
func safe(_ x: Int, times y: Int) -> Int? {
  let result = x.multipliedReportingOverflow(by: y)
  return result.overflow ? nil : result.partialValue
}
print(safe(1 << 40, times: 1 << 30) as Any, safe(3, times: 4) as Any)  // prints: nil Optional(12)
