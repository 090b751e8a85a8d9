/// A number as it is written: its digits, not its nearest binary fraction, so that rounding is decided exactly.
struct DecimalNumber: Equatable {
  private(set) var isNegative: Bool
  /// Most significant first, without leading zeros; empty for zero.
  private(set) var digits: [UInt8]
  /// The power of ten of the last digit.
  private(set) var exponent: Int

  /// The power of ten of the last digit that was written: -2 for 1.50, 3 for 2e3.
  private(set) var lastWritten: Int

  /// Exponents beyond it are not numbers that a program prints.
  static let maximumExponent = 5000

  /// Reads `[+-]digits[.digits][e[+-]digits]`.
  init?(_ text: Substring) {
    var rest = Array(text.utf8)[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = rest.prefix(while: \.isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction: ArraySlice<UInt8> = []
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix(while: \.isDigit)
      rest = rest.dropFirst(fraction.count + 1)
    }
    var power = 0
    if let letter = rest.first, letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") {
      let digits = String(decoding: rest.dropFirst(), as: UTF8.self)
      guard let number = Int(digits), abs(number) <= Self.maximumExponent else { return nil }
      power = number
      rest = []
    }
    guard rest.isEmpty, !whole.isEmpty else { return nil }
    digits = (whole + fraction).map { $0 - 48 }
    digits.removeSubrange(..<(digits.firstIndex { $0 != 0 } ?? digits.count))
    exponent = power - fraction.count
    lastWritten = exponent
  }

  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    self.isNegative = isNegative
    self.digits = digits
    self.exponent = exponent
    lastWritten = exponent
  }

  var isZero: Bool { digits.isEmpty }

  /// Whether rounding to a power of ten can give another number that is written up to that power. A number exactly
  /// between two may be rounded either way, as programs do.
  func rounds(to other: DecimalNumber) -> Bool {
    let power = other.lastWritten
    let dropped = power - exponent
    guard dropped > 0 else { return equals(other) }
    let kept = Array(digits.dropLast(dropped))
    let lost = digits.suffix(min(dropped, digits.count))
    let down = DecimalNumber(isNegative: isNegative, digits: kept, exponent: power)
    // Digits fewer than the places dropped stand behind zeros: below a half.
    guard lost.count == dropped, let first = lost.first else { return down.equals(other) }
    let isHalf = first == 5 && lost.dropFirst().allSatisfy { $0 == 0 }
    let up = DecimalNumber(isNegative: isNegative, digits: Self.incremented(kept), exponent: power)
    if isHalf { return down.equals(other) || up.equals(other) }
    return first >= 5 ? up.equals(other) : down.equals(other)
  }

  /// Whether two numbers are the same, however many zeros they end with; zero has no sign.
  func equals(_ other: DecimalNumber) -> Bool {
    let left = normalized
    let right = other.normalized
    if left.isZero || right.isZero { return left.isZero && right.isZero }
    return left.isNegative == right.isNegative && left.digits == right.digits && left.exponent == right.exponent
  }

  private var normalized: DecimalNumber {
    let end = (digits.lastIndex { $0 != 0 } ?? -1) + 1
    return DecimalNumber(
      isNegative: isNegative, digits: Array(digits[..<end]), exponent: exponent + digits.count - end)
  }

  static func incremented(_ digits: [UInt8]) -> [UInt8] {
    var result = digits
    for index in result.indices.reversed() {
      if result[index] < 9 {
        result[index] += 1
        return result
      }
      result[index] = 0
    }
    return [1] + result
  }
}
