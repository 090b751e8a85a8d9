import Foundation

/// One connection to a server of this machine, as a browser makes it, but without manners.
///
/// It blocks no thread: the server shares those of the tests.
final class Client {
  private let file: Int32
  private(set) var received = ""
  /// How often it waits for a moment, in all; nothing that a test waits for takes so long.
  private var patience = 6000

  init(port: Int, address name: String = "127.0.0.1") throws {
    file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = inet_addr(name)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    guard file >= 0, result == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit { close(file) }

  /// All of the bytes, or as many as the other side takes.
  func send(_ text: String) async {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(file, $0.baseAddress! + start, bytes.count - start, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
      }
      if count > 0 { start += count } else if await !canGoOn() { return }
    }
  }

  func get(_ path: String, method: String = "GET", host: String, more: String = "") async {
    await send("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\n\(more)\r\n")
  }

  /// Reads until something has come that was not there before; false if it does not.
  func hears(_ text: String) async -> Bool {
    while true {
      if let place = received.range(of: text) {
        received = String(received[place.upperBound...])
        return true
      }
      guard await read() else { return false }
    }
  }

  /// All that comes until the other side ends the connection.
  func rest() async -> String {
    while await read() {}
    return received
  }

  private func read() async -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = recv(file, &bytes, bytes.count, Int32(MSG_DONTWAIT))
      if count > 0 {
        received += String(decoding: bytes[..<count], as: UTF8.self)
        return true
      }
      if count == 0 { return false }
      guard await canGoOn() else { return false }
    }
  }

  /// After a call that did nothing: whether to try again, in a moment.
  private func canGoOn() async -> Bool {
    guard errno == EAGAIN, patience > 0 else { return false }
    patience -= 1
    return (try? await Task.sleep(for: .milliseconds(5))) != nil
  }
}

/// One request and its whole answer.
func fetch(_ path: String, port: Int, method: String = "GET", host: String? = nil) async throws -> String {
  let client = try Client(port: port)
  await client.get(path, method: method, host: host ?? "127.0.0.1:\(port)", more: "Connection: close\r\n")
  return await client.rest()
}
