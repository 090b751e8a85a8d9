/// A sequence of random numbers that is fixed by its seed: xoshiro256** 1.0 (Blackman and Vigna 2018), its state filled
/// by SplitMix64.
///
/// A stream is a value: a copy goes on by itself, with the same numbers.
public struct RandomStream: RandomNumberGenerator, Hashable, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// The same seed gives the same numbers on every machine.
  public init(seed: UInt64) {
    var mixer = SplitMix(state: seed)
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let result = Self.rotated(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotated(state.3, by: 45)
    return result
  }

  /// A new stream, independent of this one, which has moved on by one number.
  public mutating func split() -> RandomStream { RandomStream(seed: next()) }

  /// A number from 0 up to but not including 1, a multiple of 2⁻⁵³.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number of the normal distribution with mean 0 and variance 1, from two uniform ones (Box and Muller 1958).
  public mutating func normal() -> Double {
    let radius = (-2 * naturalLogarithm(1 - uniform())).squareRoot()
    return radius * cosine(2 * .pi * uniform())
  }

  private static func rotated(_ x: UInt64, by count: UInt64) -> UInt64 { (x << count) | (x >> (64 - count)) }

  /// Whether all numbers to come are the same.
  public static func == (a: RandomStream, b: RandomStream) -> Bool { a.state == b.state }

  /// Two streams of the same numbers to come have the same hash.
  public func hash(into hasher: inout Hasher) {
    for word in [state.0, state.1, state.2, state.3] { hasher.combine(word) }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): turns one seed into well mixed words.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
