/// `// Prints "…"` comments: each says a line of the output, in their order.
enum PrintComments {
  /// The comments that no line agrees with, each with the first line that it could have been.
  static func unmet(
    _ comments: [Expectation], in output: String, tolerance: Double?
  ) -> [(comment: Expectation, next: String?)] {
    guard !comments.isEmpty else { return [] }
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var position = 0
    var unmet: [(comment: Expectation, next: String?)] = []
    for comment in comments {
      let found = lines.indices.dropFirst(position).first {
        OutputMatcher.match(expected: comment.text, actual: lines[$0], tolerance: tolerance) == nil
      }
      if let found {
        position = found + 1
      } else {
        let next = lines.dropFirst(position).first
        unmet.append((comment, next?.isEmpty == true && position == lines.count - 1 ? nil : next))
      }
    }
    return unmet
  }
}
