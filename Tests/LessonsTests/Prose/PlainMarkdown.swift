import CCMarkGFM
import Foundation
@testable import Lessons

/// Markdown with nothing of Unroll in it, rendered by us and by cmark.
enum PlainMarkdown {
  static func ours(_ text: String) -> String {
    var problems = ProblemList()
    let source = SourceText.read(Array(text.utf8), path: "plain.md", problems: &problems)
    var builder = DocumentBuilder(source: source, spans: [], problems: problems)
    let prose = builder.build(CMark.parse(source.bytes))
    let lesson = Lesson(
      source: source, frontMatter: FrontMatter(), prose: prose, blocks: builder.blocks, values: builder.values,
      footnotes: builder.footnotes, labels: [:])
    var hooks = ProseHooks()
    hooks.identifiesHeadings = false
    return HTMLRenderer.html(of: lesson, hooks: hooks)
  }

  static func reference(_ text: String) -> String {
    CMark.withDocument(Array(text.utf8)) { document, options in
      guard let html = cmark_render_html(document, options, nil) else { return "" }
      defer { free(html) }
      return String(cString: html)
    } ?? ""
  }
}
