import LessonLanguage
import Tensors

/// What belongs to one lesson and to no other: its stream of random numbers.
///
/// It is attached to a session as its host context. Whatever else runs, a lesson with the same seed draws the same
/// numbers.
public final class LessonContext: LessonRandomness, HostState {
  /// Every random number of the lesson that has no stream of its own is drawn from here.
  public var randomness: RandomStream

  public init(seed: UInt64) { randomness = RandomStream(seed: seed) }

  public func restorer() -> () -> Void {
    let randomness = randomness
    return { self.randomness = randomness }
  }

  public func nextRandomBits() -> UInt64 { randomness.next() }
}

extension NativeCall {
  /// Lets the body draw from the lesson's stream.
  func withRandomness<Result>(_ body: (inout RandomStream) throws -> Result) throws -> Result {
    guard let context = context as? LessonContext else {
      throw RuntimeError.host("random numbers need a lesson with a seed")
    }
    return try body(&context.randomness)
  }
}
