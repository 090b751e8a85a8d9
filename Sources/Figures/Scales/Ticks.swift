import Foundation

/// Round values along an axis, each with its text.
///
/// Steps are 1, 2 or 5 times a power of ten. A step below 1 is kept as its inverse, an integer, so that the third tick
/// of a tenth is 3/10 = 0.3 and not 3·0.1 = 0.30000000000000004.
struct Ticks: Hashable {
  var values: [Double]
  var labels: [String]

  init(values: [Double], labels: [String]) {
    self.values = values
    self.labels = labels
  }

  /// About `count` ticks inside a linear axis over `domain`; only whole numbers if `wholeNumbers`.
  init(linear domain: Domain, count: Int, wholeNumbers: Bool = false) {
    self.init(Step(for: domain, count: count, wholeNumbers: wholeNumbers), in: domain)
  }

  /// The multiples of `step` inside `domain`.
  init(_ step: Step, in domain: Domain) {
    values = step.multiples(in: domain)
    labels = values.map(step.format(for: domain).text)
  }

  /// About `count` ticks inside a logarithmic axis over `domain`, which must be positive: powers of ten, or for a short
  /// axis 1, 2 and 5 times powers of ten, or for a very short one the linear ticks.
  init(log domain: Domain, count: Int) {
    let low = Int(ceil(log10(domain.lower) - 1e-9)), high = Int(floor(log10(domain.upper) + 1e-9))
    let decades = max(0, high - low + 1)
    if decades >= 3 || decades >= count {
      var stride = 1
      while decades > stride * (max(1, count) + 1) { stride = RoundNumber.next(after: stride) }
      let exponents = (low...high).filter { $0 % stride == 0 }
      self.init(
        values: exponents.map { Ticks.scaled(1, $0) },
        labels: exponents.map { decades <= 5 && (-3...4).contains($0) ? Ticks.plain($0) : NumberText.powerOfTen($0) })
      return
    }
    let candidates = (low - 1...high).flatMap { power in [1.0, 2, 5].map { Ticks.scaled($0, power) } }
    let inside = candidates.filter(domain.contains)
    guard inside.count >= 3 else {
      self.init(linear: domain, count: count)
      return
    }
    self.init(values: inside, labels: inside.map { NumberText.text($0) })
  }

  /// A power of ten in full.
  private static func plain(_ exponent: Int) -> String { NumberText.text(scaled(1, exponent)) }

  private static func scaled(_ factor: Double, _ power: Int) -> Double {
    power < 0 ? factor / pow(10, Double(-power)) : factor * pow(10, Double(power))
  }
}

/// The distance between two ticks: `factor`·10^`power`, with a factor of 1, 2 or 5.
struct Step: Hashable {
  var factor: Double
  var power: Int

  init(for domain: Domain, count: Int, wholeNumbers: Bool = false) {
    // Both bounds keep the powers of ten and their inverses finite.
    let raw = min(max(domain.halfSpan / Double(max(1, count)) * 2, 1e-300), 1e308)
    power = Int(floor(log10(raw)))
    let excess = raw / pow(10, Double(power))
    switch excess {
    case ..<2.0.squareRoot(): factor = 1
    case ..<10.0.squareRoot(): factor = 2
    case ..<50.0.squareRoot(): factor = 5
    default: (factor, power) = (1, power + 1)
    }
    if wholeNumbers, power < 0 { (factor, power) = (1, 0) }
  }

  /// `value` divided by the step.
  private func multiple(_ value: Double) -> Double {
    power < 0 ? value * (pow(10, Double(-power)) / factor) : value / (factor * pow(10, Double(power)))
  }

  /// `count` steps from zero.
  private func value(_ count: Double) -> Double {
    power < 0 ? count / (pow(10, Double(-power)) / factor) : count * (factor * pow(10, Double(power)))
  }

  /// The multiples of the step inside `domain`.
  func multiples(in domain: Domain) -> [Double] {
    let first = ceil(multiple(domain.lower) - 1e-9), last = floor(multiple(domain.upper) + 1e-9)
    var values: [Double] = []
    // Far from zero a double may not resolve the step; the bound and the comparison keep the loop short and strict.
    for index in 0..<200 where first + Double(index) <= last {
      let next = value(first + Double(index))
      if next.isFinite, values.last.map({ next > $0 }) ?? true { values.append(next == 0 ? 0 : next) }
    }
    return values
  }

  /// `domain` extended outward to multiples of the step.
  func rounding(_ domain: Domain) -> Domain {
    let low = value(floor(multiple(domain.lower) + 1e-9)), high = value(ceil(multiple(domain.upper) - 1e-9))
    guard low.isFinite, high.isFinite else { return domain }
    return Domain(min(low, domain.lower), max(high, domain.upper))
  }

  func format(for domain: Domain) -> NumberFormat {
    let largest = max(domain.lower.magnitude, domain.upper.magnitude)
    if largest >= 1e7 || power < -6 {
      var format = NumberFormat(.scientific, decimals: max(0, min(15, Int(floor(log10(largest))) - power)))
      format.isShared = true
      return format
    }
    return NumberFormat(.fixed, decimals: max(0, -power), hasLargeNumbers: largest >= 10_000)
  }
}
