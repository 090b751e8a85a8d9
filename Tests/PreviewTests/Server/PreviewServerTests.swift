import Foundation
import Testing

@testable import Preview

@Suite struct PreviewServerTests {
  /// Says what it was asked; `/events` waits until the test is done.
  private static func server(port: Int? = nil) throws -> (PreviewServer, EventHub) {
    let hub = EventHub()
    let server = try PreviewServer(port: port) { request, port in
      if request.path == "/events" {
        return PreviewAnswer(type: "text/event-stream", body: .events(hub.stream(of: "a", now: PageState(version: "1"))))
      }
      if request.path == "/large" { return .text(String(repeating: "x", count: 3_000_000)) }
      return .text("\(request.method) \(request.path) \(request.query) \(request.host ?? "-") \(port == 0)")
    }
    return (server, hub)
  }

  @Test func answersOneAfterTheOther() async throws {
    let (server, _) = try Self.server()
    defer { server.stop() }
    let client = try Client(port: server.port)
    for path in ["/a", "/b?c=1", "/large", "/d"] { await client.get(path, host: "h") }
    #expect(await client.hears("HTTP/1.1 200 OK\r\nCache-Control: no-store\r\nConnection: keep-alive\r\nContent-Length: 16\r\n"))
    #expect(await client.hears("\r\n\r\nGET /a  h false\n"))
    #expect(await client.hears("GET /b c=1 h false\n"))
    #expect(await client.hears("Content-Length: 3000001"))
    #expect(await client.hears("xx\nHTTP/1.1 200"))
    #expect(await client.hears("GET /d  h false\n"))
  }

  @Test func headHasNoBody() async throws {
    let (server, hub) = try Self.server()
    defer { server.stop() }
    let answer = try await fetch("/a", port: server.port, method: "HEAD", host: "h")
    #expect(answer.hasSuffix("\r\n\r\n") && answer.contains("Content-Length: 17\r\n"))
    #expect(try await fetch("/events", port: server.port, method: "HEAD").contains("text/event-stream"))
    #expect(try await eventually { hub.count == 0 })
  }

  /// What is no request is answered as such, with the whole of it unread, and the next one is served.
  @Test(arguments: [
    ("nonsense\r\n\r\n", "", "HTTP/1.1 400 Bad Request"), ("GET / HTTP/1.1\r\n\u{0}\u{7F}\r\n\r\n", "", "HTTP/1.1 400 Bad Request"),
    ("GET /", "aaaaaaaaaa", "HTTP/1.1 431 Request Header Fields Too Large"), ("GET / HTTP/1.1\r\n", "X: yyyyyy\r\n", "HTTP/1.1 431"),
    ("POST / HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n", "\n\n\n\n\n\n\n\n\n\n", "HTTP/1.1 200"),
    ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n", "", "HTTP/1.1 200"),
  ])
  func survivesWhatIsNoRequest(start: String, then rest: String, answer: String) async throws {
    let (server, _) = try Self.server()
    defer { server.stop() }
    let client = try Client(port: server.port)
    await client.send(start)
    await client.send(String(repeating: rest, count: 100_000))
    #expect(await client.hears(answer))
    #expect(try await fetch("/next", port: server.port).contains("GET /next"))
  }

  @Test func noiseIsNoHarm() async throws {
    let (server, _) = try Self.server()
    defer { server.stop() }
    for _ in 0..<200 {
      let noise = (0..<Int.random(in: 1...200)).map { _ in Character(UnicodeScalar(UInt8.random(in: 0...127))) }
      try await Client(port: server.port).send(String(noise) + "\n\n")
    }
    #expect(try await eventually { try await fetch("/next", port: server.port).contains("GET /next") })
  }

  /// Whoever goes away in the middle of a stream is forgotten, though nothing is sent to him.
  @Test func whoGoesAwayIsForgotten() async throws {
    let (server, hub) = try Self.server()
    defer { server.stop() }
    var clients = try (0..<20).map { _ in try Client(port: server.port) }
    for client in clients { await client.get("/events", host: "h") }
    for client in clients { #expect(await client.hears("\"version\":\"1\"")) }
    #expect(hub.count == 20)
    hub.send(PageState(version: "2"), to: "a")
    for client in clients { #expect(await client.hears("\"version\":\"2\"")) }
    clients.removeLast(19)
    #expect(try await eventually { hub.count == 1 })
    hub.send(PageState(version: "3"), to: "a")
    #expect(await clients[0].hears("\"version\":\"3\""))
    clients = []
    #expect(try await eventually { hub.count == 0 })
  }

  @Test func moreConnectionsThanItWantsAreClosed() async throws {
    let (server, _) = try Self.server()
    defer { server.stop() }
    var clients = try (0..<PreviewServer.connectionLimit + 20).map { _ in try Client(port: server.port) }
    #expect(await clients.last?.rest() == "")
    clients = []
    #expect(try await eventually { try await fetch("/next", port: server.port).contains("GET /next") })
  }

  @Test func aPortBelongsToOne() async throws {
    let (server, _) = try Self.server()
    defer { server.stop() }
    #expect(throws: PreviewProblem.portTaken(server.port)) { try Self.server(port: server.port) }
    let (other, _) = try Self.server()
    defer { other.stop() }
    #expect(other.port != server.port)
  }

  @Test func aPortIsFreeAfterwards() async throws {
    let (first, _) = try Self.server()
    let client = try Client(port: first.port)
    await client.get("/events", host: "h")
    #expect(await client.hears("\"version\""))
    first.stop()
    #expect(await client.rest().hasSuffix("}\n\n"))
    let port = first.port
    #expect(try await eventually {
      guard let (second, _) = try? Self.server(port: port) else { return false }
      second.stop()
      return true
    })
  }

  /// Who listens everywhere listens here too.
  @Test func onlyOneAddressIsServed() throws {
    let (server, _) = try Self.server()
    defer { server.stop() }
    #expect(throws: POSIXError.self) { try Client(port: server.port, address: "127.0.0.2") }
  }
}
