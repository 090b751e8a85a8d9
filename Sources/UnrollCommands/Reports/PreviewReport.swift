import Foundation
import Lessons
import Preview

/// What `unroll preview` says, a line for each event, from any thread.
final class PreviewReport: Sendable {
  private let console: Console
  private let lock = NSLock()

  init(_ console: Console) { self.console = console }

  func ready(path: String, address: String) { say("\(path) is at \(address)  (Ctrl-C ends the preview)") }

  func add(_ event: PreviewEvent) {
    switch event {
    case .rendered(let run): say(run, "\(Self.blocks(of: run)), \(run.duration.text)")
    case .kept(let run): say(run, "unchanged")
    case .appeared(let path): say("\(path)  is new")
    case .disappeared(let path): say("\(path)  is gone")
    case .failed(let message): lock.withLock { console.error("unroll: error: \(message)\n") }
    }
  }

  /// Which blocks ran: `from block 7 of 12`.
  static func blocks(of run: PreviewRun) -> String {
    let count = run.result.lesson.blocks.count
    switch run.blocksRun.first {
    case nil: return "nothing to run"
    case 0?: return count == 1 ? "its block" : "all \(count) blocks"
    case let first?: return "from block \(first + 1) of \(count)"
    }
  }

  private func say(_ run: PreviewRun, _ text: String) {
    let errors = run.errorCount == 0 ? "" : run.errorCount == 1 ? ", 1 error" : ", \(run.errorCount) errors"
    lock.withLock {
      write("\(run.result.lesson.path)  \(text)\(errors)")
      console.error(run.result.text(of: run.diagnostics.inOrder))
    }
  }

  private func say(_ text: String) { lock.withLock { write(text) } }

  /// A line is there as soon as it is said, where nobody sees the end either.
  private func write(_ text: String) {
    console.output(text + "\n")
    fflush(stdout)
  }
}
