import Foundation
import Lessons

/// One line on a terminal that says what is being worked on, for work that takes a while; nothing where nobody watches.
///
/// Whatever else is written goes through its console, which takes the line away first.
final class Progress: @unchecked Sendable {
  private let lock = NSLock()
  private let target: Console
  private let count: Int
  private let start = ContinuousClock.now
  private var shownAt: ContinuousClock.Instant?
  private var isShown = false
  private var done = 0
  private var current = ""

  /// Work that is done sooner needs no line, and a line that changes more often is not read.
  private var pause: Duration { target.patience / 3 }

  /// - Parameter count: Of lessons.
  init(_ console: Console, count: Int) {
    target = console
    self.count = count
  }

  /// Where everything else goes.
  var console: Console {
    Console(errorIsTerminal: target.errorIsTerminal, output: { [self] in write($0, target.output) },
            error: { [self] in write($0, target.error) })
  }

  /// A runner that says where it is.
  func watching(_ runner: LessonRunner, blocks: Int) -> LessonRunner {
    guard target.errorIsTerminal else { return runner }
    var runner = runner
    let place = Place()
    runner.onStep = { [self] lesson, block in
      if let block { place.text = "\(lesson.path)  block \(block + 1) of \(blocks)" }
      show(place.text)
    }
    runner.onTrainingStep = { [self] step, steps in show("\(place.text)  training step \(step) of \(steps)") }
    return runner
  }

  func lessonIsDone() { lock.withLock { done += 1 } }

  /// Takes the line away.
  func end() { lock.withLock { erase() } }

  private func show(_ text: String) {
    lock.withLock {
      let now = ContinuousClock.now
      guard now - start > target.patience, shownAt.map({ now - $0 > pause }) ?? true else { return }
      let line = (count > 1 ? "[\(done)/\(count)] " : "") + text
      target.error("\r\u{1B}[2K" + line.prefix(79))
      (shownAt, isShown) = (now, true)
    }
  }

  private func write(_ text: String, _ writing: (String) -> Void) {
    guard !text.isEmpty else { return }
    lock.withLock {
      erase()
      writing(text)
    }
  }

  private func erase() {
    guard isShown else { return }
    target.error("\r\u{1B}[2K")
    isShown = false
  }

  private final class Place {
    var text = ""
  }
}
