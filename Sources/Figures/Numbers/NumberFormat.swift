/// One way of writing for a whole column, axis or grid of numbers, so that they can be compared by eye.
///
/// About four significant digits for the largest value decide the decimals that all share; zeros that all share at the
/// end are dropped. A value too small to show a digit that way is written as a power of ten; if most are, all are.
///
///     [0.0377, 0.1251, 0.0007, 0.8365]  →  0.0377  0.1251  0.0007  0.8365
///     [1, 2, 3]                         →  1  2  3
///     [0.5, 1e-12]                      →  0.5  1×10⁻¹²
///     [27, 1.5e-7, 2e-9]                →  27  1.5×10⁻⁷  2.0×10⁻⁹
struct NumberFormat: Hashable {
  enum Notation: Hashable { case fixed, scientific }
  var notation: Notation
  var decimals: Int
  /// Whether some number has five digits before the point, so that those of four are grouped too.
  var hasLargeNumbers: Bool
  /// Whether powers of ten are written even for numbers that are short without, as on an axis.
  var isShared = false
  /// Whether numbers of very different sizes stand together, so that small ones keep two digits of their own.
  private var isMixed = false

  init(_ notation: Notation, decimals: Int, hasLargeNumbers: Bool = false) {
    self.notation = notation
    self.decimals = decimals
    self.hasLargeNumbers = hasLargeNumbers
  }

  /// The format for `values` where the largest shows about `significant` digits.
  init(for values: some Sequence<Double>, significant: Int = 4) {
    let numbers = values.compactMap(DecimalDigits.init).filter { !$0.isZero }
    guard let largest = numbers.map(\.exponent).max() else {
      self.init(.fixed, decimals: 0)
      return
    }
    let wanted = max(0, significant - largest)
    let invisible = numbers.filter { $0.rounded(toPlaces: wanted).isZero }.count
    // Digits beyond ten million, or a first digit after five zeros, are read faster as powers of ten.
    if largest > 7 || largest < -4 || invisible * 2 > numbers.count {
      let mantissa = numbers.map { max(0, $0.rounded(toSignificant: significant - 1).digits.count - 1) }.max() ?? 0
      self.init(.scientific, decimals: mantissa)
    } else {
      // Where some would vanish, those that would keep a single digit do not decide how the others are written.
      let deciding = invisible == 0 ? numbers : numbers.filter { $0.exponent + wanted >= 2 }
      let decimals = deciding.map { $0.rounded(toPlaces: wanted).decimals }.max() ?? 0
      self.init(.fixed, decimals: decimals, hasLargeNumbers: largest > 4)
      isMixed = invisible > 0
    }
  }

  private var least: Int { hasLargeNumbers ? 4 : NumberText.digitsGroupedAlone }

  func text(_ value: Int) -> String {
    NumberText.integer(value, groupedFrom: least)
  }

  func text(_ value: Double) -> String {
    guard let digits = DecimalDigits(value) else { return NumberText.text(value) }
    switch notation {
    case .scientific:
      // A number that is short in full is read faster so: 27 and not 2.70×10¹, among others of 10⁻¹⁰.
      return isShared || !(-1...4).contains(digits.exponent)
        ? NumberText.scientific(value, decimals: decimals)
        : NumberText.text(value, significant: decimals + 1)
    case .fixed:
      let vanishes = !digits.isZero && (isMixed ? digits.exponent + decimals < 2 && digits.decimals > decimals
        : digits.rounded(toPlaces: decimals).isZero)
      return vanishes
        ? NumberText.text(value, significant: 2)
        : NumberText.fixed(value, decimals: decimals, groupedFrom: least)
    }
  }
}
