import Foundation
import Testing

@testable import Lessons

/// Every example of GitHub's specification is rendered as cmark renders it.
///
/// Its text, `spec.txt` of cmark-gfm's source (`apt-get source cmark-gfm`), has a licence of its own and is no part of this
/// project: `GFM_SPEC=…/test/spec.txt swift test --filter SpecificationTests`.
@Suite struct SpecificationTests {
  private static let path = ProcessInfo.processInfo.environment["GFM_SPEC"]

  /// The Markdown of each example, by its number.
  private static func examples(in text: String) -> [Int: String] {
    let fence = String(repeating: "`", count: 32)
    var found: [Int: String] = [:]
    for (number, part) in text.components(separatedBy: "\n" + fence + " example").dropFirst().enumerated() {
      let lines = part.components(separatedBy: "\n").dropFirst().prefix { $0 != "." }
      found[number + 1] = lines.map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined()
    }
    return found
  }

  @Test(.enabled(if: path != nil)) func everyExample() throws {
    let examples = Self.examples(in: try String(contentsOfFile: try #require(Self.path), encoding: .utf8))
    #expect(examples.count > 600)
    for (number, markdown) in examples {
      #expect(PlainMarkdown.ours(markdown) == PlainMarkdown.reference(markdown), "example \(number): \(markdown)")
    }
  }
}
