import Figures

/// Values that a table shows as a small line in their cell.
///
///     table(runs.map { (name: $0.0, losses: Sparkline($0.1), last: $0.1.last!) })
public struct Sparkline: Hashable, Sendable {
  public let values: [Double]

  public init(_ values: [Double]) { self.values = values }
}
