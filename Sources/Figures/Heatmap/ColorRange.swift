/// The interval of values that the colours of a heatmap cover.
struct ColorRange: Hashable {
  let map: ColorMap
  let lower: Double
  let upper: Double

  init(lowest: Double, highest: Double, map: ColorMap?) {
    self.map = map ?? (lowest < 0 ? .diverging : .sequential)
    switch self.map {
    case .diverging:
      let size = max(lowest.magnitude, highest.magnitude)
      let bound = size > 0 ? size : 1
      (lower, upper) = (-bound, bound)
    case .sequential:
      // Amounts are read from zero, unless they differ by little: then the colours would not show the difference.
      if lowest >= 0, lowest <= highest / 2 {
        (lower, upper) = (0, highest > 0 ? highest : 1)
      } else {
        let domain = Domain(lowest, highest)
        (lower, upper) = (domain.lower, domain.upper)
      }
    }
  }

  /// The colour for `value`; infinite values get the outermost ones.
  func level(_ value: Double) -> ColorLevel {
    if value.isInfinite { return ColorLevel(map, fraction: value < 0 ? 0 : 1) }
    return ColorLevel(map, fraction: (value / 2 - lower / 2) / (upper / 2 - lower / 2))
  }
}
