/// Ends long computations whose result nobody waits for any more.
///
/// Whoever starts one says how it learns that: `Interruption.watching({ … }) { … }`. What can throw then throws
/// `Interrupted`; what cannot leaves its loop, with numbers that mean nothing.
public struct Interruption: Sendable {
  private let ask: @Sendable () -> Bool

  // A type of its own: a task's own value that is a function makes the optimiser pass on a type that is nil (Swift 6.3).
  @TaskLocal private static var current: Interruption?

  /// What is asked in this task; nil where nobody asks.
  public static var watcher: Interruption? { current }

  /// Whether the work at hand should stop.
  public var isWanted: Bool { ask() }

  /// Does something that stops when the answer is yes.
  public static func watching<Result>(_ ask: @escaping @Sendable () -> Bool, _ body: () throws -> Result) rethrows -> Result {
    try $current.withValue(Interruption(ask: ask), operation: body)
  }

  /// Multiplications, about, that are done between two looks: some milliseconds.
  static let grain = 1 << 28

  /// - Throws: `Interrupted` if nobody waits.
  public static func check() throws {
    if current?.isWanted == true { throw Interrupted() }
  }
}

/// Nobody waited for the result.
public struct Interrupted: Error {
  /// An interruption as such.
  public init() {}
}
