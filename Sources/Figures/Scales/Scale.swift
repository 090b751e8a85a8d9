import Foundation

/// How values are spread along an axis.
public enum AxisScale: Hashable, Sendable {
  /// Equal steps for equal differences.
  case linear
  /// Equal steps for equal ratios; only positive values have a place.
  case log
}

/// The map from values to positions in a drawing.
struct Scale: Hashable {
  let kind: AxisScale
  let domain: Domain
  let start: Double
  let end: Double
  private let spread: Domain

  /// `domain` from the position `start` to the position `end`; for a logarithmic scale it must be positive.
  init(_ kind: AxisScale, _ domain: Domain, from start: Double, to end: Double) {
    self.kind = kind
    self.domain = domain
    self.start = start
    self.end = end
    spread = kind == .log ? Domain(log10(domain.lower), log10(domain.upper)) : domain
  }

  /// The position of `value`; nil if it has none: not finite, or not positive on a logarithmic scale.
  func position(_ value: Double) -> Double? {
    guard value.isFinite, kind == .linear || value > 0 else { return nil }
    return start + spread.fraction(of: kind == .log ? log10(value) : value) * (end - start)
  }

  func ticks(count: Int, wholeNumbers: Bool = false) -> Ticks {
    switch kind {
    case .linear: Ticks(linear: domain, count: count, wholeNumbers: wholeNumbers)
    case .log: Ticks(log: domain, count: count)
    }
  }
}
