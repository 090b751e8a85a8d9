/// Reads requests from the bytes of a connection.
///
/// Only the head of a request is of interest: nothing that a preview answers has a body, and whoever sends one gets the
/// answer and no more. What is longer than any browser's head is not read at all, so that nobody can fill the memory.
struct RequestReader {
  /// A request, and what its sender wants after it.
  struct Head: Hashable {
    var request: PreviewRequest
    /// Whether another request may follow.
    var keepsAlive: Bool
  }

  enum Problem: Error, Hashable {
    case malformed, tooLarge
  }

  static let limit = 16 << 10
  private var bytes: [UInt8] = []

  mutating func append(_ new: [UInt8]) { bytes += new }

  /// The next request, if all of its head is there.
  ///
  /// - Throws: `Problem`; nothing can be read after it.
  mutating func next() throws -> Head? {
    let place = Self.endOfHead(in: bytes)
    guard place ?? bytes.count <= Self.limit else { throw Problem.tooLarge }
    guard let place else { return nil }
    let head = try Self.head(of: bytes[..<place])
    bytes.removeSubrange(..<place)
    return head
  }

  /// The place after the first empty line.
  private static func endOfHead(in bytes: [UInt8]) -> Int? {
    var lineIsEmpty = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n") where lineIsEmpty: return index + 1
      case UInt8(ascii: "\n"): lineIsEmpty = true
      case UInt8(ascii: "\r"): break
      default: lineIsEmpty = false
      }
    }
    return nil
  }

  private static func head(of bytes: ArraySlice<UInt8>) throws -> Head {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Problem.malformed }
    let lines = text.split(whereSeparator: \.isNewline)
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, ["HTTP/1.1", "HTTP/1.0"].contains(words[2]), !words[0].isEmpty else { throw Problem.malformed }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let name = parts.first, !name.isEmpty, !name.contains(where: \.isWhitespace) else {
        throw Problem.malformed
      }
      let isNew = fields.updateValue(String(parts[1]).trimmed, forKey: name.lowercased()) == nil
      // Two hosts, or two lengths: who would know which one is meant?
      guard isNew || !["host", "content-length"].contains(name.lowercased()) else { throw Problem.malformed }
    }
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let request = PreviewRequest(
      method: String(words[0]), path: String(target[0]), query: target.count > 1 ? String(target[1]) : "",
      host: fields["host"])
    let hasBody = fields["transfer-encoding"] != nil || fields["content-length"].map { $0 != "0" } ?? false
    let wantsEnd = words[2] == "HTTP/1.0" || fields["connection"]?.lowercased().contains("close") ?? false
    return Head(request: request, keepsAlive: !hasBody && !wantsEnd)
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
