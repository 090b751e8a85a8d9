import Tensors
import Testing

/// Products of all kinds of sizes, against sums written out; the same bits on any number of threads.
@Suite(.serialized) struct ProductTests {
  static let sizes = [
    (1, 1, 1), (1, 5, 3), (5, 1, 3), (3, 4, 5), (4, 17, 9), (7, 33, 16), (13, 16, 300), (1, 200, 70), (90, 40, 520),
    (2, 3, 0),
  ]

  @Test(arguments: sizes) func equalsTheSum(_ m: Int, _ n: Int, _ k: Int) throws {
    var stream = RandomStream(seed: UInt64(m + 100 * n + 10_000 * k))
    for precision in Precision.allCases {
      let a = try Tensor(normal: 0, deviation: 1, shape: [m, k], precision: precision, using: &stream)
      let b = try Tensor(normal: 0, deviation: 1, shape: [k, n], precision: precision, using: &stream)
      let (x, y) = (a.elements, b.elements)
      let expected = (0..<m).flatMap { i in
        (0..<n).map { j in (0..<k).reduce(0.0) { $0 + x[i * k + $1] * y[$1 * n + j] } }
      }
      let tolerance = precision == .single ? 1e-5 : 1e-13
      let found = a • b
      #expect(found.shape == [m, n])
      #expect(zip(found.elements, expected).allSatisfy { abs($0 - $1) <= tolerance * Double(k + 1) })
    }
  }

  @Test func gradientsOfTransposedProducts() throws {
    var stream = RandomStream(seed: 1)
    let a = try Tensor(normal: 0, deviation: 1, shape: [7, 19], precision: .double, using: &stream)
    let b = try Tensor(normal: 0, deviation: 1, shape: [19, 18], precision: .double, using: &stream)
    let error = try gradientError(at: [a, b]) { try $0[0].product(with: $0[1]).hyperbolicTangent().sum() }
    #expect(error < 1e-7)
  }

  @Test func sameBitsOnAnyNumberOfThreads() throws {
    var stream = RandomStream(seed: 2)
    let a = try Tensor(normal: 0, deviation: 1, shape: [301, 130], using: &stream)
    let b = try Tensor(normal: 0, deviation: 1, shape: [130, 157], using: &stream)
    defer { Parallelism.threads = 0 }
    let results = [1, 2, 3, 8].map { threads in
      Parallelism.threads = threads
      return a • b
    }
    #expect(results.allSatisfy { $0 == results[0] })
  }

  /// A tile of zeros and a row of nan: nothing leaks from one row or column into another.
  @Test func nanStaysInItsRow() throws {
    var elements = [Double](repeating: 1, count: 9 * 20)
    elements[4 * 20 + 3] = .nan
    let found = try Tensor(elements, shape: [9, 20]).product(with: Tensor(repeating: 1, shape: [20, 21]))
    for row in 0..<9 { #expect(found.row(row).isFinite == (row != 4)) }
  }
}
