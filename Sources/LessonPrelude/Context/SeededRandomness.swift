import Tensors

// What compiled lesson code draws without naming a generator comes from the current stream, as it does in the interpreter: these
// take the place of the standard library's functions wherever the module is imported.

extension Double {
  /// A number from the current stream, uniform over a range that is not empty.
  public static func random(in range: Range<Double>) -> Double { RandomStream.withCurrent { random(in: range, using: &$0) } }
  /// A number from the current stream, uniform over a range.
  public static func random(in range: ClosedRange<Double>) -> Double { RandomStream.withCurrent { random(in: range, using: &$0) } }
}

extension Float {
  /// A number from the current stream, uniform over a range that is not empty.
  public static func random(in range: Range<Float>) -> Float { RandomStream.withCurrent { random(in: range, using: &$0) } }
  /// A number from the current stream, uniform over a range.
  public static func random(in range: ClosedRange<Float>) -> Float { RandomStream.withCurrent { random(in: range, using: &$0) } }
}

extension Bool {
  /// True or false from the current stream.
  public static func random() -> Bool { RandomStream.withCurrent { random(using: &$0) } }
}

extension FixedWidthInteger {
  /// A number from the current stream, uniform over a range that is not empty.
  public static func random(in range: Range<Self>) -> Self {
    precondition(!range.isEmpty, "Can't get random value with an empty range")
    return random(from: range.lowerBound, last: offset(of: range.upperBound, from: range.lowerBound) &- 1)
  }

  /// A number from the current stream, uniform over a range.
  public static func random(in range: ClosedRange<Self>) -> Self {
    random(from: range.lowerBound, last: offset(of: range.upperBound, from: range.lowerBound))
  }

  private static func offset(of upper: Self, from lower: Self) -> UInt64 {
    UInt64(truncatingIfNeeded: upper &- lower) & (bitWidth >= 64 ? .max : (1 << UInt64(bitWidth)) &- 1)
  }

  /// Integers of all widths take one draw of 64 bits.
  private static func random(from lower: Self, last: UInt64) -> Self {
    let offset = RandomStream.withCurrent { last == .max ? $0.next() : $0.next(upperBound: last + 1) }
    return lower &+ Self(truncatingIfNeeded: offset)
  }
}

extension Sequence {
  /// The elements in an order from the current stream.
  public func shuffled() -> [Element] { RandomStream.withCurrent { shuffled(using: &$0) } }
}

extension MutableCollection where Self: RandomAccessCollection {
  /// Puts the elements in an order from the current stream.
  public mutating func shuffle() { RandomStream.withCurrent { shuffle(using: &$0) } }
}

extension Collection {
  /// An element from the current stream; nil if there is none.
  public func randomElement() -> Element? { isEmpty ? nil : RandomStream.withCurrent { randomElement(using: &$0) } }
}

/// The current stream, where code asks for the system's generator.
public struct SystemRandomNumberGenerator: RandomNumberGenerator {
  /// All of them are the same stream.
  public init() {}
  /// The stream's next 64 bits.
  public mutating func next() -> UInt64 { RandomStream.withCurrent { $0.next() } }
}
