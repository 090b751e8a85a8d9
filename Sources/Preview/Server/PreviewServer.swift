import FlyingSocks
import Foundation

/// The server: requests in, answers out, for this machine alone.
///
/// FlyingFox's sockets wait without a thread each. Its reader of requests is not used: it has no limit, and takes time that
/// grows with the square of a line's length, so that one request of a megabyte would stop the server; and its module would load
/// thirty libraries more when any command starts.
final class PreviewServer: Sendable {
  let port: Int
  private let task: Task<Void, Never>

  /// Where it begins to look for a free port if none is asked for, so that a page that is open stays good for the next time.
  static let usualPorts = 8000..<8020
  /// More connections than browsers make; those beyond are closed.
  static let connectionLimit = 200

  /// Answers from now on.
  ///
  /// - Parameter port: Nil for any that is free.
  /// - Throws: `PreviewProblem`.
  init(port: Int?, answer: @escaping @Sendable (PreviewRequest, _ port: Int) async -> PreviewAnswer) throws {
    // A browser that has gone away is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let (socket, port) = try Self.listen(on: port.map { [$0] } ?? Array(Self.usualPorts) + [0])
    self.port = port
    task = Task.detached(executorPreference: ServerThread()) { await Self.run(socket) { await answer($0, port) } }
  }

  func stop() { task.cancel() }

  // MARK: Listening

  private static func listen(on ports: [Int]) throws -> (Socket, port: Int) {
    var problem = PreviewProblem.noPort
    for port in ports {
      do {
        return try listen(on: port)
      } catch SocketError.failed(_, let number, let message) {
        problem = number == EADDRINUSE ? .portTaken(port) : .portRefused(port, reason: message)
      }
    }
    throw problem
  }

  private static func listen(on port: Int) throws -> (Socket, port: Int) {
    guard let number = UInt16(exactly: port) else { throw PreviewProblem.noPort }
    let socket = try Socket(domain: AF_INET)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: number))
      try socket.listen()
      guard case .ip4(_, let found) = try socket.sockname() else { throw PreviewProblem.noPort }
      return (socket, Int(found))
    } catch {
      try? socket.close()
      throw error
    }
  }

  private static func run(_ socket: Socket, _ answer: @escaping @Sendable (PreviewRequest) async -> PreviewAnswer) async {
    let pool = SocketPool<Poll>.make()
    defer { try? socket.close() }
    guard (try? await pool.prepare()) != nil, let listening = try? AsyncSocket(socket: socket, pool: pool) else { return }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { try? await pool.run() }
      group.addTask { await accept(on: listening, answer) }
      await group.next()
      group.cancelAll()
    }
  }

  /// What keeps a connection from being made, such as too many open files, passes.
  private static func accept(
    on socket: AsyncSocket, _ answer: @escaping @Sendable (PreviewRequest) async -> PreviewAnswer
  ) async {
    let connections = Connections()
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        guard let client = try? await socket.accept() else {
          try? await Task.sleep(for: .milliseconds(100))
          continue
        }
        guard connections.begin() else {
          try? client.close()
          continue
        }
        group.addTask {
          await PreviewConnection(socket: client, answer: answer).serve()
          connections.end()
        }
      }
      group.cancelAll()
    }
  }

  private final class Connections: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    func begin() -> Bool {
      lock.withLock {
        guard count < PreviewServer.connectionLimit else { return false }
        count += 1
        return true
      }
    }

    func end() { lock.withLock { count -= 1 } }
  }
}
