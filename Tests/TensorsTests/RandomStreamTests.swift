import Tensors
import Testing

struct RandomStreamTests {
  @Test func isFixedByItsSeed() {
    var (a, b) = (RandomStream(seed: 42), RandomStream(seed: 42))
    #expect((0..<100).allSatisfy { _ in a.next() == b.next() })
    var copy = a
    #expect(copy.next() == a.next() && copy == a)
    var other = RandomStream(seed: 43)
    #expect(other.next() != RandomStream(seed: 42).first)
  }

  /// The reference implementation's first numbers from the state that SplitMix64 makes of 0.
  @Test func followsTheReference() {
    var stream = RandomStream(seed: 0)
    #expect((0..<4).map { _ in stream.next() }
      == [0x99ec_5f36_cb75_f2b4, 0xbf6e_1f78_4956_452a, 0x1a5f_849d_4933_e6e0, 0x6aa5_94f1_262d_2d2c])
  }

  @Test func momentsOfUniformAndNormal() throws {
    var stream = RandomStream(seed: 5)
    let uniform = try Tensor(uniform: -1...3, shape: [100_000], precision: .double, using: &stream)
    #expect(abs(mean(uniform).scalar - 1) < 0.02 && min(uniform) >= -1 && max(uniform) < 3)
    let normal = try Tensor(normal: 2, deviation: 3, shape: [100_000], precision: .double, using: &stream)
    #expect(abs(mean(normal).scalar - 2) < 0.03)
    #expect(abs(sqrt(mean((normal - 2) * (normal - 2))).scalar - 3) < 0.03)
  }

  @Test func splitsAreIndependent() {
    var stream = RandomStream(seed: 7)
    var (first, second) = (stream.split(), stream.split())
    #expect(first.next() != second.next())
  }

  @Test func worksWithTheStandardLibrary() {
    var stream = RandomStream(seed: 1)
    var again = RandomStream(seed: 1)
    #expect((1...100).shuffled(using: &stream) == (1...100).shuffled(using: &again))
  }

  @Test func impossibleParameters() {
    var stream = RandomStream(seed: 0)
    #expect(throws: TensorError.self) { try Tensor(normal: 0, deviation: -1, shape: [1], using: &stream) }
    #expect(throws: TensorError.self) { try Tensor(normal: .nan, deviation: 1, shape: [1], using: &stream) }
    #expect(throws: TensorError.self) {
      try Tensor(uniform: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude, shape: [1], using: &stream)
    }
  }
}

extension RandomStream {
  /// The number that would come next.
  fileprivate var first: UInt64 {
    var copy = self
    return copy.next()
  }
}
