/// What several runs have at each place: the median of all, the lowest and the highest.
struct Spread {
  private(set) var median: [Double] = []
  private(set) var low: [Double] = []
  private(set) var high: [Double] = []

  /// A run that is shorter than the others, or is not a number somewhere, does not count there.
  init(_ runs: [[Double]]) {
    for place in 0..<(runs.map(\.count).max() ?? 0) {
      let values = runs.compactMap { place < $0.count && !$0[place].isNaN ? $0[place] : nil }.sorted()
      low.append(values.first ?? .nan)
      high.append(values.last ?? .nan)
      let upper = values.count / 2
      median.append(values.isEmpty ? .nan : values.count % 2 == 1 ? values[upper] : values[upper - 1] / 2 + values[upper] / 2)
    }
  }
}
