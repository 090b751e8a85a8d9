/// What lessons do not have of Swift, as Markdown, made from the enums that say so where a lesson asks for it.
public enum UnsupportedReference {
  public static var markdown: String {
    [
      "# What is not supported\n\nMade by `make reference` from the code that reports it, each with what to use instead. "
        + "Everything else of Swift is meant to run as the compiler's program does.\n",
      section("Of Swift's libraries", ["names", "why, and what instead"], RefusedName.allCases.map { [names($0.names), $0.reason] }),
      section("Modules", ["modules", "why, and what instead"], RefusedModule.allCases.map { [names($0.names), $0.reason] }),
      section("Of the grammar", ["what", "what instead"], UnsupportedConstruct.all.map { [$0.name, $0.instead] }),
      section("Of what is written in it", ["what", "what instead"], uses.map { [$0.words("name"), $0.instead] }),
      "## Attributes that change nothing here\n\n" + names(Checker.harmless.sorted().map { "@" + $0 }) + "\n",
    ].joined(separator: "\n")
  }

  /// Without what is said of the library and of texts with values in them, which are no Swift of a lesson's.
  private static var uses: [UnsupportedUse] {
    UnsupportedUse.allCases.filter { ![.libraryDeclaration, .librarySource, .statementInText, .textWithoutValue].contains($0) }
  }

  private static func section(_ title: String, _ headers: [String], _ rows: [[String]]) -> String {
    let lines = [headers, headers.map { _ in "---" }] + rows.map { $0.map { $0.replacing("|", with: "\\|") } }
    return "## \(title)\n\n" + lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private static func names(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
