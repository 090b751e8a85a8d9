// native: alone
// What the integer protocols give.
func digits<T: BinaryInteger>(_ n: T) -> [T] {
  var rest = n, result: [T] = []
  repeat {
    result.insert(rest % 10, at: 0)
    rest /= 10
  } while rest > 0
  return result
}
func bits<T: FixedWidthInteger>(_ n: T) -> String {
  var text = ""
  for i in 0..<T.bitWidth { text = (n >> T(i) & 1 == 1 ? "1" : "0") + text }
  return text
}
func isPower<T: UnsignedInteger>(_ n: T) -> Bool { n != 0 && n & (n - 1) == 0 }
func opposite<T: SignedInteger>(_ n: T) -> T { -n }
func saturated<T: FixedWidthInteger>(_ a: T, _ b: T) -> T {
  let (sum, overflow) = a.addingReportingOverflow(b)
  return overflow ? T.max : sum
}
print(digits(2025), digits(UInt8(255)))  // prints: [2, 0, 2, 5] [2, 5, 5]
print(bits(UInt8(5)), bits(Int8(-2)))  // prints: 00000101 11111110
print(isPower(UInt(64)), isPower(UInt8(65)), opposite(5), opposite(Int8(-7)))  // prints: true false -5 7
print(saturated(UInt8(200), 100), saturated(1, 2), saturated(Int16.max, 1))  // prints: 255 3 32767
