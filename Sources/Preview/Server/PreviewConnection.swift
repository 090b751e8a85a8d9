import FlyingSocks
import Foundation

/// One browser's connection: requests are read and answered one after the other, until one side has had enough.
struct PreviewConnection: Sendable {
  let socket: AsyncSocket
  let answer: @Sendable (PreviewRequest) async -> PreviewAnswer

  /// How long a browser may say nothing, or not take what it asked for.
  private static let patience = Duration.seconds(60)
  /// How much is still taken from one that is told to go away, so that it hears why.
  private static let rest = (bytes: 8 << 20, time: Duration.seconds(2))

  func serve() async {
    try? await serveAll()
    try? socket.close()
  }

  private func serveAll() async throws {
    var reader = RequestReader()
    while true {
      let head: RequestReader.Head
      do {
        head = try await next(&reader)
      } catch let problem as RequestReader.Problem {
        try await send(PreviewAnswer(problem), withoutBody: false, keepsAlive: false)
        return await goodbye()
      }
      let answer = await answer(head.request)
      if case .events(let events) = answer.body, head.request.method != "HEAD" {
        try await write(answer.head(keepsAlive: false))
        return try await send(events)
      }
      try await send(answer, withoutBody: head.request.method == "HEAD", keepsAlive: head.keepsAlive)
      guard head.keepsAlive else { return await goodbye() }
    }
  }

  private func next(_ reader: inout RequestReader) async throws -> RequestReader.Head {
    while true {
      if let head = try reader.next() { return head }
      reader.append(try await within(Self.patience) { try await socket.read(atMost: 4096) })
    }
  }

  // MARK: Writing

  private func send(_ answer: PreviewAnswer, withoutBody: Bool, keepsAlive: Bool) async throws {
    var text = answer.head(keepsAlive: keepsAlive)
    if case .text(let body) = answer.body, !withoutBody { text += body }
    try await write(text)
  }

  /// Sends events until the browser goes away, which it does by closing; anything else that it may say is of no interest.
  private func send(_ events: AsyncStream<String>) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { while true { _ = try await socket.read(atMost: 4096) } }
      group.addTask { for await event in events { try await write(event) } }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func write(_ text: String) async throws {
    try await within(Self.patience) { try await socket.write(Data(text.utf8)) }
  }

  /// Ends the connection in a way that the answer arrives even if something was left unread.
  private func goodbye() async {
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    try? await within(Self.rest.time) {
      var count = 0
      while count < Self.rest.bytes { count += try await socket.read(atMost: 4096).count }
    }
  }

  private func within<Result: Sendable>(
    _ time: Duration, _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
      group.addTask(operation: work)
      group.addTask {
        try await Task.sleep(for: time)
        throw SocketError.disconnected
      }
      defer { group.cancelAll() }
      guard let result = try await group.next() else { throw SocketError.disconnected }
      return result
    }
  }
}
