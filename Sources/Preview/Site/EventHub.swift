import Foundation

/// Tells browsers what becomes of the page that each of them shows.
///
/// A browser that does not keep up gets the newest only. When one goes away the server drops its stream, and with that goes its
/// place here.
final class EventHub: @unchecked Sendable {
  private let lock = NSLock()
  private var streams: [Int: (page: String, continuation: AsyncStream<String>.Continuation)] = [:]
  private var next = 0
  private var isEnded = false

  /// How many are listening.
  var count: Int { lock.withLock { streams.count } }

  /// The events of one page, as a browser reads them, from its present state on.
  func stream(of page: String, now state: PageState) -> AsyncStream<String> {
    let (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(8))
    let (number, isEnded) = lock.withLock { () -> (Int, Bool) in
      next += 1
      if !self.isEnded { streams[next] = (page, continuation) }
      return (next, self.isEnded)
    }
    continuation.onTermination = { [weak self] _ in self?.remove(number) }
    continuation.yield("retry: 500\n" + Self.text(state))
    if isEnded { continuation.finish() }
    return stream
  }

  func send(_ state: PageState, to page: String) {
    for (_, stream) in listening where stream.page == page { stream.continuation.yield(Self.text(state)) }
  }

  func end() {
    lock.withLock { isEnded = true }
    for (_, stream) in listening { stream.continuation.finish() }
  }

  private var listening: [Int: (page: String, continuation: AsyncStream<String>.Continuation)] { lock.withLock { streams } }

  private func remove(_ number: Int) { lock.withLock { streams[number] = nil } }

  private static func text(_ state: PageState) -> String { "data: \(state.json)\n\n" }
}
