import Foundation

/// Passes reports on in their order, each as soon as all before it are there.
final class OrderedReports: @unchecked Sendable {
  private let lock = NSLock()
  private var waiting: [Int: () -> Void] = [:]
  private var next = 0

  func add(_ number: Int, _ report: @escaping () -> Void) {
    lock.lock()
    defer { lock.unlock() }
    waiting[number] = report
    while let ready = waiting.removeValue(forKey: next) {
      ready()
      next += 1
    }
  }
}
