import Testing
@testable import Lessons

@Suite struct FrontMatterTests {
  static let good: [(String, FrontMatter)] = [
    ("title: A", FrontMatter(title: "A")),
    ("title: \"A: b\"", FrontMatter(title: "A: b")),
    ("title: 'it''s'", FrontMatter(title: "it's")),
    ("title: A *b* & c, *d*", FrontMatter(title: "A *b* & c, *d*")),
    ("title: 1984", FrontMatter(title: "1984")),
    ("# note\ntitle: A # note\n", FrontMatter(title: "A")),
    ("title: >\n  two\n  lines", FrontMatter(title: "two lines")),
    ("title: A\nlang: pt-BR\nseed: 18446744073709551615", FrontMatter(title: "A", language: "pt-BR", seed: .max)),
    ("title: 한국어\ndescription: \"null\"", FrontMatter(title: "한국어", description: "null")),
  ]

  @Test(arguments: good)
  func reads(_ yaml: String, _ expected: FrontMatter) {
    let (lesson, problems) = Lesson.parse(text: "---\n\(yaml)\n---\nText.", path: "a.md")
    #expect(lesson.frontMatter == expected)
    #expect(problems.isEmpty)
    #expect(HTMLRenderer.html(of: lesson) == "<p>Text.</p>\n")
  }

  /// The whole file, the diagnostics.
  static let bad: [(String, [String])] = [
    ("", ["1:1: a lesson begins with front matter: a line ‘---’, then ‘title: …’, then a line ‘---’"]),
    ("# A", ["1:1: a lesson begins with front matter: a line ‘---’, then ‘title: …’, then a line ‘---’"]),
    ("---\ntitle: A\n", ["1:1: the front matter that starts here is never closed by a line ‘---’"]),
    ("---\n---\n", ["1:1: the front matter has no ‘title’"]),
    ("---\nlang: en\n---\n", ["1:1: the front matter has no ‘title’"]),
    ("---\ntitle:\n---\n", ["2:1: ‘title’ must be a text"]),
    ("---\ntitle: ~\n---\n", ["2:8: ‘title’ must be a text"]),
    ("---\ntitle: [a]\n---\n", ["2:8: ‘title’ must be a text"]),
    ("---\ntitle: A\ntitel: B\n---\n", ["3:1: front matter has no key ‘titel’; did you mean ‘title’?"]),
    ("---\ntitle: A\nauthor: B\n---\n", ["3:1: front matter has no key ‘author’"]),
    ("---\ntitle: A\nseed: -1\n---\n", ["3:7: ‘seed’ must be a whole number from 0 to 18446744073709551615"]),
    ("---\ntitle: A\nseed: 1.5\n---\n", ["3:7: ‘seed’ must be a whole number from 0 to 18446744073709551615"]),
    ("---\ntitle: A\nfuel: many\n---\n", ["3:7: ‘fuel’ must be a whole number above 0"]),
    ("---\ntitle: A\nlang: english\n---\n", ["3:7: ‘lang’ must be a language tag such as ‘en’ or ‘ko’"]),
    ("---\ntitle: A\ntitle: B\n---\n", ["3:1: the key ‘title’ is given twice"]),
    ("---\n- a\n- b\n---\n", ["2:1: front matter is lines of the form ‘key: value’"]),
    ("---\njust words\n---\n", ["2:1: front matter is lines of the form ‘key: value’"]),
    ("---\ntitle: &a A\n---\n",
      ["2:8: anchors and aliases are not used in front matter; put quotes around a text that starts with ‘&’"]),
    ("---\ntitle: *a\n---\n",
      ["2:8: anchors and aliases are not used in front matter; put quotes around a text that starts with ‘*’"]),
    ("---\ntitle: " + String(repeating: "[", count: 9000) + "\n---\n",
      ["2:1: front matter is lines of the form ‘key: value’, without lists or nesting"]),
    ("---\n" + String(repeating: "- ", count: 5000) + "\n---\n",
      ["2:1: front matter is lines of the form ‘key: value’, without lists or nesting"]),
    ("---\ntitle: " + String(repeating: "a", count: 20_000) + "\n---\n",
      ["1:1: front matter is at most 16384 bytes long"]),
  ]

  @Test(arguments: bad)
  func reportsAtTheirPlaces(_ text: String, _ expected: [String]) {
    let found = Lesson.parse(text: text, path: "a.md").1
    #expect(found.map { "\($0.location.line):\($0.location.column): \($0.message)" } == expected)
  }

  /// What the parser of YAML says is its own, but where is ours.
  static let syntax: [(String, String)] = [
    ("---\ntitle: A\nseed: \"7\nlang: en\n---\n", "5:1"), ("---\ntitle: a: b\n---\n", "2:9"),
    ("---\ntitle: A\n  seed: 7\n---\n", "3:7"),
    ("---\ntitle: é: b\n---\n", "2:10"), ("---\n\ttitle: A\n---\n", "2:1"), ("---\ntitle: A\n}\n---\n", "3:1"),
  ]

  @Test(arguments: syntax)
  func placesErrorsOfSyntax(_ text: String, _ place: String) {
    let found = Lesson.parse(text: text, path: "a.md").1
    #expect(found.first?.message.hasPrefix("the front matter is not YAML: ") == true)
    #expect(found.first.map { "\($0.location.line):\($0.location.column)" } == place)
  }
}
