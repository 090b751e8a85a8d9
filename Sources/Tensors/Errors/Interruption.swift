/// Ends long computations whose result nobody waits for any more.
///
/// Whoever starts one says how it learns that: `Interruption.$isWanted.withValue({ … }) { … }`. What can throw then throws
/// `Interrupted`; what cannot leaves its loop, with numbers that mean nothing.
public enum Interruption {
  /// Whether the work at hand should stop; nil where nobody asks.
  @TaskLocal public static var isWanted: (@Sendable () -> Bool)?

  /// Multiplications, about, that are done between two looks: some milliseconds.
  static let grain = 1 << 28

  /// - Throws: `Interrupted` if nobody waits.
  public static func check() throws {
    if isWanted?() == true { throw Interrupted() }
  }
}

/// Nobody waited for the result.
public struct Interrupted: Error {
  /// An interruption as such.
  public init() {}
}
