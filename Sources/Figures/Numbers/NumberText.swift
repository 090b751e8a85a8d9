/// Numbers as a reader wants to see them: a true minus sign, grouped thousands, powers of ten written as powers.
public enum NumberText {
  static let minus = "\u{2212}"

  /// `value` with about `significant` digits: `1.386`, `−0.02`, `12,345`, `1.2×10⁻⁷`, `∞`, `NaN`.
  ///
  /// Whole numbers below ten million keep all their digits. Trailing zeros are left out.
  public static func text(_ value: Double, significant: Int = 4) -> String {
    guard let exact = DecimalDigits(value) else { return nonFinite(value) }
    if exact.decimals == 0, exact.exponent <= 7 { return fixed(exact, decimals: 0) }
    let rounded = exact.rounded(toSignificant: max(1, significant))
    guard (-3...7).contains(rounded.exponent) else { return scientific(rounded, decimals: nil) }
    return fixed(rounded, decimals: rounded.decimals)
  }

  /// `value` with exactly `decimals` digits after the point: `0.50`, `−12,345.0`.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    fixed(value, decimals: decimals, groupedFrom: digitsGroupedAlone)
  }

  static func fixed(_ value: Double, decimals: Int, groupedFrom least: Int) -> String {
    guard let exact = DecimalDigits(value) else { return nonFinite(value) }
    return fixed(exact.rounded(toPlaces: decimals), decimals: decimals, groupedFrom: least)
  }

  /// `value` as a mantissa with `decimals` digits after its point, and a power of ten: `1.39×10⁻⁵`; 0 is `0`.
  public static func scientific(_ value: Double, decimals: Int = 2) -> String {
    guard let exact = DecimalDigits(value) else { return nonFinite(value) }
    return scientific(exact.rounded(toSignificant: decimals + 1), decimals: decimals)
  }

  /// `values` with the decimals that all share, by which they can be compared by eye.
  public static func column(_ values: [Double], significant: Int = 4) -> [String] {
    values.map(NumberFormat(for: values, significant: significant).text)
  }

  /// `value` with all its digits.
  static func integer(_ value: Int, groupedFrom least: Int = digitsGroupedAlone) -> String {
    (value < 0 ? minus : "") + grouped(Array(String(value.magnitude)), from: least)
  }

  /// Four digits alone read well unbroken, and a year keeps its shape. Below five digits they are grouped as well.
  static let digitsGroupedAlone = 5

  /// `digits` in groups of three if there are at least `least`.
  private static func grouped(_ digits: [Character], from least: Int) -> String {
    guard digits.count >= least else { return String(digits) }
    return String(digits.enumerated().flatMap { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? [",", digit] : [digit]
    })
  }

  /// `10ⁿ`.
  static func powerOfTen(_ exponent: Int) -> String {
    "10" + superscript(exponent)
  }

  private static func nonFinite(_ value: Double) -> String {
    value.isNaN ? "NaN" : value < 0 ? minus + "∞" : "∞"
  }

  private static func fixed(_ number: DecimalDigits, decimals: Int,
                            groupedFrom least: Int = digitsGroupedAlone) -> String {
    func digit(_ position: Int) -> Character {
      number.digits.indices.contains(position) ? Character(String(number.digits[position])) : "0"
    }
    let whole = number.exponent > 0 ? (0..<number.exponent).map(digit) : ["0"]
    var text = (number.isNegative ? minus : "") + grouped(whole, from: least)
    if decimals > 0 {
      text += "." + String((number.exponent..<number.exponent + decimals).map(digit))
    }
    return text
  }

  private static func scientific(_ number: DecimalDigits, decimals: Int?) -> String {
    if number.isZero { return "0" }
    let mantissa = DecimalDigits(mantissaOf: number)
    return fixed(mantissa, decimals: decimals ?? mantissa.decimals) + "×" + powerOfTen(number.exponent - 1)
  }

  private static func superscript(_ number: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(String(number).compactMap { $0 == "-" ? "⁻" : $0.wholeNumberValue.map { digits[$0] } })
  }
}

extension DecimalDigits {
  /// The mantissa of scientific notation: the same digits with one of them before the point.
  fileprivate init(mantissaOf number: DecimalDigits) {
    self = number
    exponent = 1
  }
}
