import Synchronization

/// How much a lesson may use before it is stopped with an error at the line that wanted more.
public struct Limits: Hashable, Sendable, Codable {
  /// Steps of one block, each about one instruction: an endless loop burns the standard amount in a few seconds.
  public var fuel: Int
  /// Bytes that a lesson's values may take.
  public var memory: Int
  /// Calls within calls.
  public var depth: Int
  /// Bytes that one block may print.
  public var output: Int

  public init(fuel: Int = 1_000_000_000, memory: Int = 2_147_483_648, depth: Int = 50_000, output: Int = 1_048_576) {
    self.fuel = fuel
    self.memory = memory
    self.depth = depth
    self.output = output
  }
}

/// Stops running lessons from another thread.
public final class Cancellation: Sendable {
  private let flag = Atomic(false)

  public init() {}

  public func cancel() { flag.store(true, ordering: .relaxed) }
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
