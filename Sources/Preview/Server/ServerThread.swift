import Foundation

/// A thread of its own for the server, so that whatever else the process does with its common threads, browsers are answered.
final class ServerThread: TaskExecutor {
  private let queue = DispatchQueue(label: "unroll.preview")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
