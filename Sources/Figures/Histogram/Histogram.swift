import Foundation

/// How often values fall into intervals of equal length.
public struct Histogram: Picture {
  let heading: String?
  let xLabel: String
  let yLabel: String
  let samples: [Sample]
  /// The edges of the intervals; empty if there is nothing to draw.
  let edges: [Double]
  public let data: DataTable?

  struct Sample: Hashable {
    var name: String
    var counts: [Int]
    var finite: Int
    var nan: Int
    var infinite: Int
    var mean: Double
    var deviation: Double
    var lowest: Double
    var highest: Double
  }

  /// The intervals in which the values of `series` are counted: about `bins` of them, with round edges.
  public init(_ series: [Series], bins: Int? = nil, heading: String? = nil, x: String = "", y: String = "") {
    self.heading = heading
    xLabel = x
    yLabel = y.isEmpty ? "count" : y
    let series = Array(series.prefix(6))
    let edges = Self.edges(of: series.map(\.y), bins: bins)
    self.edges = edges
    samples = series.map { Sample($0, edges: edges) }
    data = Self.table(samples, edges, x: x)
  }

  private static func table(_ samples: [Sample], _ edges: [Double], x: String) -> DataTable? {
    guard edges.count > 1, edges.count <= 41 else { return nil }
    let names = samples.enumerated().map { $1.name.isEmpty ? samples.count == 1 ? "count" : "series \($0 + 1)" : $1.name }
    let format = NumberFormat(for: edges, significant: 4)
    let rows = zip(edges.indices, edges.indices.dropFirst()).map { low, high in
      [Cell.text("\(format.text(edges[low])) to \(format.text(edges[high]))")] + samples.map { .integer($0.counts[low]) }
    }
    return DataTable(headers: [x.isEmpty ? "interval" : x] + names, rows: rows, rowHeaders: true, rowLimit: 40)
  }

  /// Edges at multiples of a round step. The number of intervals is that of Freedman and Diaconis (1981): a length of
  /// 2·IQR/∛n, but at least those of Sturges where the middle half of the values is one value.
  private static func edges(of values: [[Double]], bins: Int?) -> [Double] {
    let finite = values.map { $0.filter(\.isFinite) }
    guard let domain = Domain(covering: finite.joined()) else { return [] }
    let wanted = bins ?? finite.filter { !$0.isEmpty }.map { values -> Int in
      let sorted = values.sorted(), count = Double(values.count)
      let spread = sorted[Int(count * 0.75)] - sorted[Int(count * 0.25)]
      let length = 2 * spread / cbrt(count)
      let sturges = Int(log2(count).rounded(.up)) + 1
      let fine = length > 0 ? domain.halfSpan / length * 2 : 0
      return max(sturges, fine.isFinite ? Int(min(fine, 60)) : 0)
    }.max() ?? 10
    let step = Step(for: domain, count: min(max(wanted, 1), 100))
    let edges = step.multiples(in: step.rounding(domain))
    return edges.count > 1 ? edges : [domain.lower, domain.upper]
  }

  var total: Int { samples.reduce(0) { $0 + $1.finite } }
}

extension Histogram.Sample {
  init(_ series: Series, edges: [Double]) {
    self.init(name: series.name, counts: Array(repeating: 0, count: max(0, edges.count - 1)), finite: 0, nan: 0, infinite: 0,
              mean: 0, deviation: 0, lowest: .infinity, highest: -.infinity)
    var squares = 0.0
    for value in series.y {
      guard value.isFinite else {
        if value.isNaN { nan += 1 } else { infinite += 1 }
        continue
      }
      finite += 1
      let distance = value - mean
      mean += distance / Double(finite)
      squares += distance * (value - mean)
      lowest = min(lowest, value)
      highest = max(highest, value)
      // The first edge above the value ends its interval; the last interval includes its upper edge.
      var low = 0, high = edges.count
      while low < high {
        let middle = (low + high) / 2
        if edges[middle] <= value { low = middle + 1 } else { high = middle }
      }
      let bin = min(max(low - 1, 0), counts.count - 1)
      if counts.indices.contains(bin) { counts[bin] += 1 }
    }
    deviation = finite > 1 ? (squares / Double(finite - 1)).squareRoot() : 0
  }
}

extension Figure {
  /// How often the values of each series fall into intervals; of several series the outlines are drawn.
  ///
  /// `title` names the figure and is shown above it; `x` says what the values are. `bins` is about the number of intervals.
  public static func histogram(_ series: [Series], bins: Int? = nil, title: String? = nil, x: String = "",
                               y: String = "") -> Figure {
    let plot = Histogram(series, bins: bins, heading: title, x: x, y: y)
    let subject = x.isEmpty ? "" : "Distribution of " + Words.withoutUnit(x)
    return Figure(.plot, title: title ?? (subject.isEmpty ? "Histogram" : subject), plot)
  }
}
