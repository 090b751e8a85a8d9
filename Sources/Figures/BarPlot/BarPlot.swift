/// Amounts as bars, one for each category, or one for each series in it: side by side or stacked.
///
/// Bars stand upright where the names of the categories fit below them, and lie where they do not. They always begin at
/// zero.
public struct BarPlot: Picture {
  let heading: String?
  let xLabel: String
  let yLabel: String
  let names: [String]
  /// The values of each series, one for each category; NaN where a series has none.
  let series: [(name: String, values: [Double])]
  let isStacked: Bool
  /// The number of categories beyond those that are drawn.
  let omitted: Int
  public let data: DataTable?

  static let mostCategories = 200
  private static let mostSeries = 8

  /// Bars for the values of `series` at the categories `names`.
  public init(_ series: [Series], names: [String], heading: String? = nil, x: String = "", y: String = "",
              isStacked: Bool = false) {
    let count = series.map(\.y.count).max() ?? 0
    let drawn = min(count, Self.mostCategories)
    self.heading = heading
    xLabel = x
    yLabel = y
    self.isStacked = isStacked
    self.names = (0..<drawn).map { $0 < names.count ? names[$0] : names.isEmpty ? "\($0)" : "" }
    self.series = series.prefix(Self.mostSeries).map { one in
      (one.name, (0..<drawn).map { $0 < one.y.count ? one.y[$0] : .nan })
    }
    omitted = count - drawn
    data = count <= 32 ? Self.table(self.series, self.names, x: x, y: y) : nil
  }

  private static func table(_ series: [(name: String, values: [Double])], _ names: [String], x: String,
                            y: String) -> DataTable? {
    guard !names.isEmpty else { return nil }
    let headers = series.enumerated().map { index, one in
      !one.name.isEmpty ? one.name : series.count == 1 && !y.isEmpty ? y : "series \(index + 1)"
    }
    let rows = names.indices.map { row in [Cell.text(names[row])] + series.map { Cell.number($0.values[row]) } }
    return DataTable(headers: [x] + headers, rows: rows, rowHeaders: true, rowLimit: 32)
  }

  /// The interval of amounts: from zero, and over the sums if the bars are stacked. Nil if nothing is finite.
  var domain: Domain? {
    let columns = names.indices.map { index in series.map { $0.values[index] }.filter(\.isFinite) }
    let ends = isStacked
      ? columns.flatMap { [$0.filter { $0 > 0 }.reduce(0, +), $0.filter { $0 < 0 }.reduce(0, +)] }
      : columns.flatMap { $0 }
    guard columns.contains(where: { !$0.isEmpty }) else { return nil }
    // A sum of shares that is 1 but for rounding ends at 1.
    let inward = isStacked ? 1 - 1e-6 : 1
    let low = min(0, ends.filter(\.isFinite).min() ?? 0) * inward, high = max(0, ends.filter(\.isFinite).max() ?? 0) * inward
    return low == high ? Domain(0, 1) : Domain(low, high)
  }
}

extension BarPlot: Hashable {
  public static func == (left: BarPlot, right: BarPlot) -> Bool {
    left.heading == right.heading && left.xLabel == right.xLabel && left.yLabel == right.yLabel && left.names == right.names
      && left.isStacked == right.isStacked && left.omitted == right.omitted && left.key == right.key
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(names)
    hasher.combine(key)
  }

  /// By their bits, so that NaN equals itself.
  private var key: [[String]] { series.map { [$0.name] + $0.values.map { String($0.bitPattern) } } }
}

extension Figure {
  /// Bars for the values of `series` at the categories `names`, side by side or stacked.
  ///
  /// `title` names the figure and is shown above it; `x` says what the categories are, `y` what is counted or measured.
  public static func barPlot(_ series: [Series], names: [String] = [], title: String? = nil, x: String = "",
                             y: String = "", isStacked: Bool = false) -> Figure {
    let plot = BarPlot(series, names: names, heading: title, x: x, y: y, isStacked: isStacked)
    let subject = [Words.withoutUnit(y), Words.withoutUnit(x)].filter { !$0.isEmpty }.joined(separator: " by ")
    return Figure(.plot, title: title ?? (subject.isEmpty ? "Bars" : Words.capitalized(subject)), plot)
  }
}
