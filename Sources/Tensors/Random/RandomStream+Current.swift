import Synchronization

extension RandomStream {
  private static let shared = Mutex(RandomStream(seed: 0))

  /// Starts the stream anew from which everything draws that is not given one of its own. It starts with the seed 0.
  public static func seed(_ seed: UInt64) { shared.withLock { $0 = RandomStream(seed: seed) } }

  /// The stream from which everything draws that is not given one of its own.
  public static var current: RandomStream {
    get { shared.withLock { $0 } }
    set { shared.withLock { $0 = newValue } }
  }

  /// Draws from the current stream, which moves on when the body has ended: only from what it is given may the body draw.
  public static func withCurrent<Result>(_ body: (inout RandomStream) throws -> Result) rethrows -> Result {
    var stream = current
    defer { current = stream }
    return try body(&stream)
  }
}
