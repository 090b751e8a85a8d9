import Dispatch
import Synchronization

/// How many processors a large computation may use. Results have the same bits whatever the number.
public enum Parallelism {
  private static let shared = Atomic<Int>(0)

  /// How many threads may work on one operation; 0, which it starts with, means as many as there are processors.
  public static var threads: Int {
    get { shared.load(ordering: .relaxed) }
    set { shared.store(Swift.max(0, newValue), ordering: .relaxed) }
  }

  private static let processors = Atomic<Int>(0)

  private static var available: Int {
    let limit = threads
    if limit > 0 { return Swift.min(limit, 64) }
    let known = processors.load(ordering: .relaxed)
    if known > 0 { return known }
    let count = processorCount()
    processors.store(count, ordering: .relaxed)
    return count
  }

  /// Does a part of 0..<count on each thread, where no number depends on how it is cut.
  ///
  /// - Parameters:
  ///   - work: Multiplications in all. Below some million it is done at once: threads would cost more than they bring.
  ///   - grain: The fewest that are worth a thread.
  public static func forEachPart(of count: Int, grain: Int, work: Int, _ body: (Range<Int>) -> Void) {
    let parts = work < 2 << 20 ? 1 : Swift.min(available, count / Swift.max(1, grain))
    guard parts > 1 else { return body(0..<count) }
    DispatchQueue.concurrentPerform(iterations: parts) { index in
      body((index * count / parts)..<((index + 1) * count / parts))
    }
  }
}
