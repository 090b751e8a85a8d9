import Foundation

/// The interval of values that an axis or a colour scale covers: finite, and never empty.
struct Domain: Hashable {
  let lower: Double
  let upper: Double

  /// The interval from `first` to `second`, widened around a single value so that it can be drawn: 5 becomes 4…6, 0
  /// becomes −1…1. Bounds that differ only by rounding error count as one value.
  init(_ first: Double, _ second: Double) {
    let low = min(first, second), high = max(first, second)
    let size = max(low.magnitude, high.magnitude)
    if high / 2 - low / 2 > max(size * 1e-12, 1e-290) {
      (lower, upper) = (low, high)
      return
    }
    let margin = size > 1e-280 ? size / 5 : 1
    lower = max(low - margin, -.greatestFiniteMagnitude)
    upper = min(high + margin, .greatestFiniteMagnitude)
  }

  /// The interval that covers the finite ones of `values`; nil if there are none.
  init?(covering values: some Sequence<Double>) {
    var low = Double.infinity, high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return nil }
    self.init(low, high)
  }

  /// The positive interval for a logarithmic axis that covers the positive ones of `values`; nil if there are none.
  init?(logarithmic values: some Sequence<Double>) {
    var low = Double.infinity, high = 0.0
    for value in values where value.isFinite && value > 0 {
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return nil }
    if high / low > 1.000_001 {
      (lower, upper) = (low, high)
    } else {
      lower = max(low / 2, .leastNonzeroMagnitude)
      upper = min(high * 2, .greatestFiniteMagnitude)
    }
  }

  /// The same logarithmic interval, extended to whole powers of ten if it spans more than one.
  var roundedToDecades: Domain {
    guard upper / 10 > lower else { return self }
    let low = pow(10, floor(log10(lower) + 1e-9)), high = pow(10, ceil(log10(upper) - 1e-9))
    return low > 0 && high.isFinite ? Domain(bounds: min(low, lower), max(high, upper)) : self
  }

  private init(bounds lower: Double, _ upper: Double) {
    (self.lower, self.upper) = (lower, upper)
  }

  /// Half the length; the length itself can overflow.
  var halfSpan: Double { upper / 2 - lower / 2 }

  func contains(_ value: Double) -> Bool { value >= lower && value <= upper }

  /// Where `value` lies between the bounds: 0 at the lower, 1 at the upper.
  func fraction(of value: Double) -> Double { (value / 2 - lower / 2) / halfSpan }
}
