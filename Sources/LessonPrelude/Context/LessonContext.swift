import LessonLanguage
import Tensors

/// What belongs to one lesson and to no other: its stream of random numbers.
///
/// It is attached to a session as its host context. Whatever else runs, a lesson with the same seed draws the same
/// numbers.
public final class LessonContext: LessonRandomness, HostState {
  /// Every random number of the lesson that has no stream of its own is drawn from here.
  public var randomness: RandomStream

  /// The files beside the lesson that it may read; nil if there are none.
  public let data: DataFolder?
  /// What the lesson has read so far, and what it found.
  public private(set) var filesRead: [String: DataFolder.Fingerprint] = [:]
  /// Called after each step of a training, with its number and that of all.
  public var onTrainingStep: ((_ step: Int, _ count: Int) -> Void)?

  public init(seed: UInt64, data: DataFolder? = nil) {
    randomness = RandomStream(seed: seed)
    self.data = data
  }

  /// Whether every file that was read is as it was then.
  public var filesAreUnchanged: Bool {
    filesRead.allSatisfy { path, found in DataFolder.Fingerprint(of: path, in: data) == found }
  }

  func read(_ path: String) throws -> [UInt8] {
    guard let data else { throw DataError.noFolder }
    let result = Result { try data.bytes(of: path) }
    filesRead[path] = DataFolder.Fingerprint(result)
    return try result.get()
  }

  public func restorer() -> () -> Void {
    let randomness = randomness
    return { self.randomness = randomness }
  }

  public func running(_ cancellation: Cancellation, _ body: () throws -> Void) rethrows {
    try Interruption.watching({ cancellation.isCancelled }, body)
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
