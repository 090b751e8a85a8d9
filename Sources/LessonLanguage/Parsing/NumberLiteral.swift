import Foundation

/// The values of number literals.
enum NumberLiteral {
  /// An integer in base 2, 8, 10 or 16, with underscores.
  static func integer(_ text: String) -> IntegerLiteral {
    var digits = Substring(text.filter { $0 != "_" })
    var radix = 10
    for (prefix, base) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      digits = digits.dropFirst(2)
      radix = base
    }
    if let magnitude = UInt64(digits, radix: radix) { return IntegerLiteral(magnitude: magnitude) }
    // Only the floating-point types hold more than 64 bits; the library reads decimal and hexadecimal digits exactly.
    let approximation = radix == 10 || radix == 16
      ? strtod((radix == 16 ? "0x" : "") + digits, nil)
      : digits.reduce(0) { $0 * Double(radix) + Double($1.hexDigitValue ?? 0) }
    return IntegerLiteral(magnitude: nil, large: .init(digits: radix == 10 ? String(digits) : text, approximation: approximation))
  }

  /// A decimal or hexadecimal floating-point number, correctly rounded.
  static func float(_ text: String) -> Double {
    strtod(text.filter { $0 != "_" }, nil)
  }
}
