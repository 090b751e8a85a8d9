import Testing
@testable import Lessons

@Suite struct ProseScannerTests {
  /// Text, the formulas in it.
  static let inline: [(String, [String])] = [
    ("$x$", ["x"]), ("a $x_1$ b", ["x_1"]), ("$a*b*c$ *d*", ["a*b*c"]), ("$\\\\ \\{a\\}$", ["\\\\ \\{a\\}"]),
    ("$ x$", []), ("$x $", []), ("$20,000 and $30,000", []), ("$x$1", []), ("\\$x$", []), ("$x\\$y$", ["x\\$y"]),
    ("$`a_b`$", ["a_b"]), ("$``a`b``$", ["a`b"]), ("`$x$`", []), ("`` `$x$ ``", []), ("\\`$x$`", ["x"]),
    ("$a`b$c`", ["a`b"]),
    ("$x$ and $y$", ["x", "y"]), ("*$x$*", ["x"]), ("**a$x$**b", ["x"]), ("[$x$](u)", ["x"]), ("$a\nb$", ["a\nb"]),
    ("$a\n\nb$", []),
    ("    $x$", []), ("```\n$x$\n```", []), ("> $a\n> b$", ["a\nb"]), ("> $a\n> + b$", []),
    ("- $x$\n- $y$", ["x", "y"]), ("# $x$", ["x"]),
    ("| $a$ | b |\n|---|---|\n| $\\|x\\|$ | $c$ |", ["a", "|x|", "c"]), ("| 5$ | 6$ |\n|---|---|", []),
    ("a[^1]\n\n[^1]: $x$", ["x"]),
    ("<https://a.example/$x$>", []), ("$<b>$", ["<b>"]), ("$a < b$ and $c > d$", ["a < b", "c > d"]), ("a $$ b", []),
    ("$", []),
    ("[a]: /u\n$x$", ["x"]), ("$x$\n===", ["x"]), ("$한$국", ["한"]), ("[a](u$x$v)", []), ("costs 5 $ or 6 $.", []),
  ]

  @Test(arguments: inline)
  func findsInlineFormulas(_ text: String, _ expected: [String]) {
    let (lesson, problems) = parsed(text)
    #expect(lesson.formulas.filter { !$0.isDisplay }.map(\.tex) == expected)
    #expect(problems.isEmpty)
  }

  static let display: [(String, [String])] = [
    ("$$x$$", ["x"]), ("$$\nx\n$$", ["x"]), ("$$\na\n- b\n+ c\n= d\n> e\n# f\n$$", ["a\n- b\n+ c\n= d\n> e\n# f"]),
    ("a $$x$$ b", ["x"]),
    ("$$a\nb$$", ["a\nb"]), ("> $$\n> a\n> - b\n> $$", ["a\n- b"]), ("- a\n\n  $$\n  x\n  $$\n- b", ["x"]),
    ("```math\na_b\n- c\n```", ["a_b\n- c"]),
    ("$$\nx\n=\ny\n$$\n\nrest", ["x\n=\ny"]), ("$$\n\\$\\$\n$$", ["\\$\\$"]), ("$$x$$ $$y$$", ["x", "y"]),
    ("text\n$$\nx\n$$\nmore", ["x"]),
    ("```\n$$\nx\n$$\n```", []), ("1. $$\n   x\n   $$", ["x"]),
    ("$$\n\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}\n$$",
      ["\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}"]),
  ]

  @Test(arguments: display)
  func findsDisplayFormulas(_ text: String, _ expected: [String]) {
    let (lesson, problems) = parsed(text)
    #expect(lesson.formulas.filter(\.isDisplay).map(\.tex) == expected)
    #expect(problems.isEmpty)
  }

  @Test(arguments: inline + display)
  func everyLineOfAFormulaStandsWhereItsMapSays(_ text: String, _ expected: [String]) {
    let lesson = parsed(text).0
    for formula in lesson.formulas where !formula.tex.contains("|") {
      let lines = formula.tex.split(separator: "\n", omittingEmptySubsequences: false)
      for (line, start) in zip(lines, formula.lines.starts) {
        #expect(lesson.rest(at: start).hasPrefix(line))
      }
    }
  }

  @Test func aFormulaCutsItsParagraph() {
    let lesson = parsed("before\n$$\nx\n$$\nafter").0
    #expect(HTMLRenderer.html(of: lesson) == "<p>before</p>\n<pre class=\"math\">x</pre>\n<p>after</p>\n")
    #expect(lesson.prose.map(\.lines) == [4...5, 5...6, 6...8])
  }

  @Test func equationsHaveLabels() {
    let (lesson, problems) = parsed("See @eq-h and @eq-c.\n\n$$\nh\n$$ {#eq-h}\n\n> $$c$$ {#eq-c}\n")
    #expect(problems.isEmpty)
    #expect(lesson.formulas.map(\.label) == ["eq-h", "eq-c"])
    #expect(lesson.labels.mapValues(\.number) == ["eq-h": 1, "eq-c": 2])
  }

  static let values: [(String, [String])] = [
    ("`{swift} x`", ["x"]), ("`` {swift} \"`\" ``", ["\"`\""]), ("a `{swift} f(1,\n2)` b", ["f(1,\n2)"]),
    ("`{swift}x`", ["x"]), ("`x {swift} y`", []),
    ("*`{swift} a`*", ["a"]), ("| `{swift} a \\| b` |\n|---|", ["a | b"]), ("\\`{swift} x`", []),
    ("# `{swift} n` steps", ["n"]), ("    `{swift} x`", []),
  ]

  @Test(arguments: values)
  func findsValues(_ text: String, _ expected: [String]) {
    let (lesson, problems) = parsed(text)
    #expect(lesson.values.map(\.code) == expected)
    #expect(problems.isEmpty)
    for value in lesson.values where !value.code.contains("|") {
      #expect(lesson.rest(at: value.lines.place(line: 1, column: 1)).hasPrefix(value.code.prefix { $0 != "\n" }))
    }
  }

  @Test func valuesKnowTheBlocksBeforeThem() {
    let lesson = parsed(
      "`{swift} a`[^n]\n\n```swift\nlet a = 1\n```\n\n`{swift} b`\n\n[^n]: `{swift} c`\n\n```swift\n"
        + "```\n").0
    #expect(lesson.values.map { "\($0.code)\($0.blocksBefore)" } == ["a0", "b1", "c1"])
  }

  static let references: [(String, [String])] = [
    ("@fig-a", ["fig-a"]), ("(@fig-a, @tbl-b.)", ["fig-a", "tbl-b"]), ("@fig-a를 보면", ["fig-a"]),
    ("me@fig-a.example", []), ("@fig", []), ("@figure-a", []),
    ("`@fig-a`", []), ("\\@fig-a", []), ("@eq-x_1-", ["eq-x_1"]), ("*@sec-s*", ["sec-s"]), ("한@fig-a", []),
    ("| @fig-a |\n|---|", ["fig-a"]),
  ]

  @Test(arguments: references)
  func findsReferences(_ text: String, _ expected: [String]) {
    let found = parsed(text).1.compactMap { diagnostic in
      diagnostic.message.split(separator: "‘").dropFirst().first?.split(separator: "’").first
    }
    #expect(found.map(String.init) == expected)
  }

  @Test func whatStandsInAnAddressIsPutBack() {
    let html = HTMLRenderer.html(of: parsed("[a](/$x$/@fig-b \"$t$\") ![$i$](s)").0)
    #expect(html == "<p><a href=\"/$x$/@fig-b\" title=\"$t$\">a</a> <img src=\"s\" alt=\"i\" /></p>\n")
  }
}
