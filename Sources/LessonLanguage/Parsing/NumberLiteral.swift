import Foundation

/// The values of number literals.
enum NumberLiteral {
  /// An integer in base 2, 8, 10 or 16, with underscores.
  static func integer(_ text: String) -> IntegerLiteral {
    var digits = Substring(text)
    var radix = 10
    for (prefix, base) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      digits = digits.dropFirst(2)
      radix = base
    }
    return IntegerLiteral(magnitude: UInt64(digits.filter { $0 != "_" }, radix: radix))
  }

  /// A decimal or hexadecimal floating-point number, correctly rounded.
  static func float(_ text: String) -> Double {
    strtod(text.filter { $0 != "_" }, nil)
  }
}
