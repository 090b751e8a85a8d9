import Testing

@testable import Preview

@Suite struct RequestReaderTests {
  private static let host = "Host: localhost:1\r\n"

  private static func read(_ text: String) throws -> RequestReader.Head? {
    var reader = RequestReader()
    reader.append(Array(text.utf8))
    return try reader.next()
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n\(host)\r\n", PreviewRequest(method: "GET", path: "/", host: "localhost:1"), true),
    ("GET /a%20b.html?x=1&y HTTP/1.1\nhost:  LOCALHOST:1 \n\n",
     PreviewRequest(method: "GET", path: "/a%20b.html", query: "x=1&y", host: "LOCALHOST:1"), true),
    ("HEAD /? HTTP/1.0\r\n\r\n", PreviewRequest(method: "HEAD", path: "/"), false),
    ("GET / HTTP/1.1\r\n\(host)Connection: Close\r\n\r\n", PreviewRequest(method: "GET", path: "/", host: "localhost:1"), false),
    ("POST /x HTTP/1.1\r\n\(host)Content-Length: 5\r\n\r\nabc", PreviewRequest(method: "POST", path: "/x", host: "localhost:1"), false),
    ("POST /x HTTP/1.1\r\n\(host)Content-Length: 0\r\n\r\n", PreviewRequest(method: "POST", path: "/x", host: "localhost:1"), true),
    ("PUT /x HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\nZ", PreviewRequest(method: "PUT", path: "/x", host: "localhost:1"), false),
  ])
  func readsHeads(text: String, request: PreviewRequest, keepsAlive: Bool) throws {
    #expect(try Self.read(text) == RequestReader.Head(request: request, keepsAlive: keepsAlive))
  }

  @Test(arguments: ["", "G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\n\(host)", "GET / HTTP/1.1\r\nX: y\r\n\r"])
  func waitsForTheRest(text: String) throws { #expect(try Self.read(text) == nil) }

  @Test(arguments: [
    "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", " / HTTP/1.1\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET / x y\r\n\r\n",
    "GET / HTTP/1.1\r\nnonsense\r\n\r\n", "GET / HTTP/1.1\r\n: x\r\n\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost:1\r\nhost: evil\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n",
  ])
  func refusesWhatIsNoRequest(text: String) {
    #expect(throws: RequestReader.Problem.malformed) { try Self.read(text) }
  }

  @Test func refusesWhatIsNoText() {
    var reader = RequestReader()
    reader.append([0x47, 0xFF, 0xFE, 0x0A, 0x0A])
    #expect(throws: RequestReader.Problem.malformed) { try reader.next() }
  }

  @Test func readsNoMoreThanItsLimit() throws {
    let start = "GET / HTTP/1.1\r\nX: "
    let most = start + String(repeating: "y", count: RequestReader.limit - start.utf8.count - 4) + "\r\n\r\n"
    #expect(try Self.read(most) != nil)
    #expect(throws: RequestReader.Problem.tooLarge) { try Self.read(start + "y" + most.dropFirst(start.count)) }
    #expect(throws: RequestReader.Problem.tooLarge) { try Self.read(String(repeating: "G", count: RequestReader.limit + 1)) }
  }

  /// One byte after another, and the next request right behind.
  @Test func takesPiecesAsTheyCome() throws {
    var reader = RequestReader()
    var paths: [String] = []
    for byte in "GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n".utf8 {
      reader.append([byte])
      if let head = try reader.next() { paths.append(head.request.path) }
    }
    #expect(paths == ["/a", "/b"])
    reader.append(Array("GET /c HTTP/1.1\r\n\r\nGET /d HTTP/1.1\r\n\r\n".utf8))
    #expect(try reader.next()?.request.path == "/c" && reader.next()?.request.path == "/d" && reader.next() == nil)
  }
}
