/// The shortest decimal digits that name a finite number, ready to be rounded the way a reader rounds:
/// the value is 0.d₁d₂d₃… × 10^`exponent`.
///
/// Rounding works on these digits and not on the binary value, so that 2.675 to two places is 2.68, as it looks on the
/// page, and no result depends on the C library or the locale.
struct DecimalDigits: Hashable {
  var isNegative: Bool
  /// d₁d₂d₃…, each 0 through 9, without leading or trailing zeros; empty for zero.
  var digits: [UInt8]
  var exponent: Int

  /// The digits of `value`; nil if it is not finite.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value < 0
    digits = []
    exponent = 0
    var pointSeen = false
    var writtenExponent = 0
    let text = Array(value.magnitude.description.utf8)
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte &- UInt8(ascii: "0"))
        if !pointSeen { exponent += 1 }
      case UInt8(ascii: "."):
        pointSeen = true
      default:
        writtenExponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
      }
      if byte == UInt8(ascii: "e") { break }
    }
    exponent += writtenExponent
    normalize()
  }

  var isZero: Bool { digits.isEmpty }

  /// The number of digits right of the decimal point.
  var decimals: Int { max(0, digits.count - exponent) }

  /// The value rounded to `places` digits right of the decimal point, ties away from zero.
  func rounded(toPlaces places: Int) -> DecimalDigits {
    keeping(exponent + places)
  }

  /// The value rounded to `count` significant digits, ties away from zero.
  func rounded(toSignificant count: Int) -> DecimalDigits {
    keeping(count)
  }

  private func keeping(_ count: Int) -> DecimalDigits {
    guard count < digits.count else { return self }
    var result = self
    guard count >= 0 else {
      result.digits = []
      result.normalize()
      return result
    }
    let roundsUp = digits[count] >= 5
    result.digits.removeSubrange(count...)
    if roundsUp { result.incrementLastDigit() }
    result.normalize()
    return result
  }

  private mutating func incrementLastDigit() {
    var index = digits.count
    while index > 0 {
      index -= 1
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    exponent += 1
  }

  private mutating func normalize() {
    while digits.last == 0 { digits.removeLast() }
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    exponent -= leading
    if digits.isEmpty {
      exponent = 0
      isNegative = false
    }
  }
}
