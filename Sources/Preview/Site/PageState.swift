import Foundation

/// What a browser is told of the page that it shows.
struct PageState: Hashable, Codable, Sendable {
  /// Another one is another page.
  var version: String
  /// Where the run is that will give the next one.
  var running: String?
  var errors = 0
  /// Whether there is an earlier page without errors.
  var hasGood = false
  /// Whether there is no such lesson any more.
  var isGone = false

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
