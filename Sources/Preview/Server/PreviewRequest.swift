import Foundation

/// What a browser asks for.
struct PreviewRequest: Hashable, Sendable {
  var method: String
  /// As it stands in the request, still encoded.
  var path: String
  var query = ""
  /// The header `Host`; nil if there is none.
  var host: String?

  /// The path without its first stroke, decoded; nil for what is no path of a page.
  ///
  /// It is compared with names that are known, and opens no file.
  var page: String? {
    guard path.hasPrefix("/"), path.utf8.count <= 4096 else { return nil }
    return String(path.dropFirst()).removingPercentEncoding
  }

  /// A value of the query.
  func value(of name: String) -> String? {
    let pairs = query.utf8.count > 4096 ? [] : query.split(separator: "&")
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.first == name[...] { return parts.count > 1 ? String(parts[1]).removingPercentEncoding : "" }
    }
    return nil
  }

  /// Whether the request is meant for this server. A page from elsewhere whose own name was made to lead here names itself.
  func isFor(port: Int) -> Bool {
    guard let host = host?.lowercased() else { return false }
    let names = ["127.0.0.1", "localhost"]
    return names.contains { host == "\($0):\(port)" } || port == 80 && names.contains(host)
  }
}
