import Foundation

/// Threads with room for deep recursion.
///
/// The parser recurses once for each link of a chain and the interpreter for each closure that a native function calls:
/// half a gigabyte of stack is reserved, and takes memory only where it is used.
public enum DeepStack {
  public static let size = 512 << 20

  /// Does the work on such a thread and waits for it.
  public static func run<Result>(_ work: @escaping () -> Result) -> Result? {
    let box = Box<Result>()
    forEach(1, workers: 1) { _ in box.value = work() }
    return box.value
  }

  /// Does the work here if this thread has a deep stack, and else on one that has.
  public static func ensured<Result>(_ work: @escaping () -> Result) -> Result {
    Stack.room > size / 4 ? work() : run(work) ?? work()
  }

  /// Does pieces of work by number on several such threads, each taking the next piece when it is done with one.
  public static func forEach(_ count: Int, workers: Int, _ work: @escaping (Int) -> Void) {
    let next = Counter(limit: count)
    let group = DispatchGroup()
    // A thread goes a little later than its work is done: what the work refers to does not wait for it.
    let shared = Box<(Int) -> Void>()
    shared.value = work
    for _ in 0..<min(max(1, workers), max(1, count)) {
      group.enter()
      let thread = Thread {
        while let number = next.take() { shared.value?(number) }
        group.leave()
      }
      thread.stackSize = size
      thread.start()
    }
    group.wait()
    shared.value = nil
  }

  private final class Box<Value> {
    var value: Value?
  }

  private final class Counter {
    private let lock = NSLock()
    private var value = 0
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    func take() -> Int? {
      lock.lock()
      defer { lock.unlock() }
      guard value < limit else { return nil }
      value += 1
      return value - 1
    }
  }
}
