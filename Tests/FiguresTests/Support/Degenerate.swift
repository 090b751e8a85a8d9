import Figures

/// Values that a plot must survive and be honest about.
enum Degenerate {
  static let values: [(name: String, values: [Double])] = [
    ("empty", []),
    ("one", [5]),
    ("one zero", [0]),
    ("one NaN", [.nan]),
    ("one infinity", [-.infinity]),
    ("all equal", [3, 3, 3, 3]),
    ("all zero", [0, 0, 0]),
    ("all NaN", [.nan, .nan, .nan]),
    ("NaN at the ends", [.nan, 1, 2, .nan]),
    ("every second NaN", [1, .nan, 2, .nan, 3]),
    ("infinities", [1, .infinity, 2, -.infinity, 3]),
    ("all infinite", [.infinity, -.infinity]),
    ("largest", [-.greatestFiniteMagnitude, .greatestFiniteMagnitude]),
    ("smallest", [0, .leastNonzeroMagnitude]),
    ("one subnormal", [.leastNonzeroMagnitude]),
    ("nearly equal", [1, 1.0.nextUp]),
    ("far from zero", [1e300, 1e300 + 1e285]),
    ("negative", [-1, -2, -1e-9]),
    ("twenty decades", [1e-20, 1e-10, 1]),
    ("six hundred decades", [1e-300, 1, 1e300]),
    ("negative zero", [-0.0, 0.0]),
  ]

  static let names = values.map(\.name)

  static func named(_ name: String) -> [Double] {
    values.first { $0.name == name }?.values ?? []
  }
}
