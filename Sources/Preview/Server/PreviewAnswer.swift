/// What the server says.
struct PreviewAnswer: Sendable {
  enum Body: Sendable {
    case text(String)
    case events(AsyncStream<String>)
  }

  var status = 200
  var type = "text/html; charset=utf-8"
  var headers: [String: String] = [:]
  var body: Body

  static func text(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> PreviewAnswer {
    PreviewAnswer(status: status, type: "text/plain; charset=utf-8", headers: headers, body: .text(text + "\n"))
  }

  static func redirect(to path: String) -> PreviewAnswer {
    PreviewAnswer(status: 302, headers: ["Location": path], body: .text(""))
  }

  /// The status and the headers. Nothing is to be kept: what a page is may be another thing in a moment.
  ///
  /// - Parameter keepsAlive: Whether another answer may follow. Events end with the connection.
  func head(keepsAlive: Bool) -> String {
    var fields = headers
    fields["Content-Type"] = type
    fields["Cache-Control"] = "no-store"
    fields["X-Content-Type-Options"] = "nosniff"
    fields["Cross-Origin-Resource-Policy"] = "same-origin"
    fields["Connection"] = keepsAlive ? "keep-alive" : "close"
    if case .text(let text) = body { fields["Content-Length"] = "\(text.utf8.count)" }
    let lines = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }
    return "HTTP/1.1 \(status) \(Self.phrases[status] ?? "OK")\r\n" + lines.joined() + "\r\n"
  }

  private static let phrases = [
    202: "Accepted", 302: "Found", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    431: "Request Header Fields Too Large",
  ]
}

extension PreviewAnswer {
  init(_ problem: RequestReader.Problem) {
    switch problem {
    case .malformed: self = .text("This is no request that a preview understands.", status: 400)
    case .tooLarge: self = .text("This request is too large.", status: 431)
    }
  }
}
