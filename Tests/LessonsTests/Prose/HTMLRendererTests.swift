import Testing
@testable import Lessons

@Suite struct HTMLRendererTests {
  @Test(arguments: Snippets.all)
  func writesWhatCMarkWrites(_ markdown: String) {
    #expect(PlainMarkdown.ours(markdown) == PlainMarkdown.reference(markdown))
  }

  @Test func thereAreEnoughSnippets() {
    #expect(Set(Snippets.all).count >= 150)
  }

  @Test func headingsHaveTheirIds() {
    let lesson = parsed("# One two\n\n# One *two*\n\n## 은닉 상태\n\n## See {#sec-see}\n\n# fig-a\n").0
    let html = HTMLRenderer.html(of: lesson)
    for id in ["one-two", "one-two-2", "은닉-상태", "sec-see", "section-fig-a"] { #expect(html.contains(" id=\"\(id)\">")) }
    #expect(!html.contains("{#"))
  }

  @Test func hooksGetWhatMarkdownDoesNotKnow() {
    let (lesson, problems) = parsed(
      "A $x_1*y*z$ and `{swift} a.b` and @fig-a.\n\n```swift\n//| label: fig-a\nlet a = 1\n```\n\n```c\nint x;\n```\n\n[l](other.md)\n")
    #expect(problems.isEmpty)
    var hooks = ProseHooks()
    hooks.formula = { "<m>\($0.tex)</m>" }
    hooks.value = { "<v>\($0):\($1.code)</v>" }
    hooks.reference = { "<r>\($0.label) \($1?.number ?? 0)</r>" }
    hooks.lessonBlock = { "<block>\($0.shownCode)</block>" }
    hooks.highlightedCode = { "<h>\($0):\($1)</h>" }
    hooks.address = { $0.hasSuffix(".md") ? String($0.dropLast(3)) + ".html" : $0 }
    #expect(HTMLRenderer.html(of: lesson, hooks: hooks) == """
      <p>A <m>x_1*y*z</m> and <v>0:a.b</v> and <r>fig-a 1</r>.</p>
      <block>let a = 1</block>
      <pre><code class="language-c"><h>c:int x;
      </h></code></pre>
      <p><a href="other.html">l</a></p>

      """)
  }
}
