@testable import LessonLanguage
import Testing

/// Most long expressions take time in proportion to their length: counted in constraints that are looked at, not in seconds.
@Suite struct LongChainTests {
  struct Chain: Sendable, CustomTestStringConvertible {
    var name: String
    var code: @Sendable (Int) -> String
    var testDescription: String { name }

    init(_ name: String, before: String = "", _ joined: String, _ parts: String...) {
      self.name = name
      code = { count in before + "\nlet all = " + (0..<count).map { parts[$0 % parts.count] }.joined(separator: " \(joined) ") }
    }

    init(_ name: String, list: String, type: String = "", before: String = "") {
      self.name = name
      code = { count in before + "\nlet all\(type) = [" + (0..<count).map { _ in list }.joined(separator: ", ") + "]" }
    }
  }

  static let chains = [
    Chain("strings", "+", "\"a\"", "\"bc\""),
    Chain("strings and variables", before: "let s = \"x\"", "+", "\"a\"", "s"),
    Chain("strings and choices", before: "let n = 3", "+", "\"a\"", "(n > 1 ? \"b\" : \"c\")"),
    Chain("integers", "+", "1", "2"),
    Chain("mixed numbers", "+", "1", "2.5", "3"),
    Chain("numbers and a variable", before: "let x = 1.5", "+", "2", "x * 3"),
    Chain("fallbacks", before: "let d = [\"a\": 1]", "+", "(d[\"a\"] ?? 1)"),
    Chain("comparisons", before: "let x = 5", "&&", "x > 1", "x + 1 < 9"),
    Chain("a list of integers", list: "1, -2"),
    Chain("a list of mixed numbers", list: "1, 2.5"),
    Chain("a list of anything", list: "1, \"a\", 2.5", type: ": [Any]"),
    Chain("a list of tuples", list: "(\"a\", 1, 2.5)"),
    Chain("a list of optionals", list: "1, nil", type: ": [Int?]"),
    Chain("a list of structs", list: "P(a: 1, b: 2)", before: "struct P { var a: Int; var b: Double }"),
  ]

  @Test(arguments: chains) func growsWithItsLength(_ chain: Chain) throws {
    let counts = try [100, 200, 400].map { try steps(chain.code($0)) }
    // Twice the length is twice the work, and a little for what happens once.
    #expect(Double(counts[2]) < 2.6 * Double(max(counts[1], 500)), "\(counts)")
    #expect(Double(counts[1]) < 2.6 * Double(max(counts[0], 250)), "\(counts)")
  }

  /// Chains whose parts are known only once the solver has gone over all of them: the square of their length, of few steps each.
  static let squares = [
    Chain("strings and conversions", before: "let n = 3; let d = 1.5", "+", "\"a\"", "String(n)", "\"\\(d)\"", "String(d)"),
    Chain("strings and calls", before: "let n = 3", "+", "\"a\"", "String(repeating: \"x\", count: n)", "\"b\".uppercased()"),
    Chain("arrays", "+", "[1]", "[2, 3]"),
    Chain("equal strings", before: "let s = \"x\"", "||", "s == \"a\"", "s != \"bc\""),
    Chain("bits", before: "let x: UInt8 = 3", "^", "(x << 2)", "0x0f"),
    Chain("a list of lists", list: "[1, 2.5]"),
  ]

  @Test(arguments: squares) func growsWithItsSquare(_ chain: Chain) throws {
    let counts = try [100, 200, 400].map { try steps(chain.code($0)) }
    #expect(counts[2] < 1_000_000 && Double(counts[2]) < 4.4 * Double(counts[1]), "\(counts)")
  }

  private func steps(_ code: String) throws -> Int {
    let session = Session(library: Library())
    let before = session.checker.steps
    if case .unsound(let found) = session.check(SourceText(file: "chain", code: code)) { throw found[0] }
    return session.checker.steps - before
  }
}
