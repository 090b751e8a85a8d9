import Foundation

/// Leaves out part after part of a mutant as long as the same is found.
struct Shrinking {
  private let mutant: Mutants.Mutant
  private let finding: Finding
  private let file: String

  init(_ mutant: Mutants.Mutant, _ finding: Finding) {
    self.mutant = mutant
    self.finding = finding
    file = NSTemporaryDirectory() + "fuzz-\(ProcessInfo.processInfo.processIdentifier)." + (mutant.isLesson ? "md" : "swift")
  }

  /// Lines first, then tokens, in halves, quarters and so on; at most so many trials.
  func smallest(trials limit: Int = 400) throws -> Mutants.Mutant {
    defer { try? FileManager.default.removeItem(atPath: file) }
    var trials = finding == .hang ? 12 : limit
    var result = mutant
    result.text = try shrunk(mutant.text.split(separator: "\n", omittingEmptySubsequences: false), joined: "\n", &trials)
    result.text = try shrunk(Corpus.tokens(of: result.text), joined: "", &trials)
    return result
  }

  private func shrunk(_ parts: [Substring], joined separator: String, _ trials: inout Int) throws -> String {
    var parts = parts
    var size = max(1, parts.count / 2)
    while true {
      var start = 0
      while start < parts.count, trials > 0 {
        var fewer = parts
        fewer.removeSubrange(start..<min(parts.count, start + size))
        trials -= 1
        if try happens(fewer.joined(separator: separator)) { parts = fewer } else { start += size }
      }
      if size == 1 || trials == 0 { return parts.joined(separator: separator) }
      size /= 2
    }
  }

  private func happens(_ text: String) throws -> Bool {
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    return try ChildWatch(arguments: ["--file", file]).run(until: .distantFuture).finding == finding
  }
}
