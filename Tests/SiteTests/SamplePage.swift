@testable import Site

/// A page with one of everything.
enum SamplePage {
  static func page(language: String) throws -> PageTemplate {
    let math = MathRenderer()
    let elements = PageElements(language: language)
    let long = "let states = model.states(of: text).map { $0.hidden }" + String(repeating: ".map { $0 + $0 }", count: 9)
    let body = [
      elements.heading(html: "The recurrence", level: 2, id: "sec-recurrence"),
      "<p>One step: \(try math.render(#"h_t = \tanh(W_{hh} h_{t-1} + W_{xh} x_t)"#, display: false)), 은닉 상태.</p>\n",
      elements.equation(markup: try math.render(longFormula, display: true), number: 1, id: "eq-bptt"),
      elements.heading(html: "Code", level: 3, id: "sec-code"),
      elements.block([
        elements.code(html: CodeHTML.html(of: code, spans: codeSpans, wrong: [4..<8])),
        elements.output(String(repeating: "0.123 ", count: 60), isChecked: true),
        elements.problem("cannot find 'los' in scope", place: "lesson.md:3:1", notes: ["did you mean 'loss'?"]),
        elements.problem("index 7 is out of range", place: "lesson.md:4:1", isExpected: true),
      ], id: "block-1"),
      elements.block([elements.code(html: CodeHTML.html(of: long, spans: []), isFolded: true)]),
      elements.figure(html: elements.block([elements.display(html: figure)]), number: 1, id: "fig-loss",
                      captionHTML: "It falls."),
      elements.figure(html: elements.table(html: table), kind: .table, number: 1, id: "tbl-p"),
      elements.problem("unknown option", excerpt: "//| fig-capt: x\n    ^~~~~~~~"),
      "<p>See <a href=\"#fig-loss\">\(elements.reference(.figure, 1))</a>.</p>\n",
      "<p>It is \(elements.inlineProblem("no such value")).</p>\n",
      elements.prose(html: prose),
      elements.heading(html: "The end", level: 2, id: "sec-end"),
    ].joined()
    var page = PageTemplate(
      title: "A network learns <hello> & \"ello\"", description: "Four letters.", language: language, body: body,
      contents: .init(title: "All lessons", path: "index.html"), previous: .init(title: "Before", path: "index.html"),
      next: .init(title: "After", path: "index.html"))
    page.sections = [
      .init(title: "The recurrence", id: "sec-recurrence"), .init(title: "Code", id: "sec-code", level: 3),
      .init(title: "The end", id: "sec-end"),
    ]
    page.translations = [("ko", .init(title: "한국어", path: "index.html"))]
    return page
  }

  /// As Markdown's renderer writes it.
  static let prose = """
    <h2 id="sec-prose">Prose</h2>
    <ul>
    <li><input type="checkbox" checked="" disabled="" /> read</li>
    <li><input type="checkbox" disabled="" /> understood<sup class="footnote-ref"><a href="#fn-1" id="fnref-1"\
     data-footnote-ref>1</a></sup></li>
    </ul>
    <blockquote>
    <p>A <a href="#sec-code">link</a>, <em>stress</em>, <code>code</code>.</p>
    </blockquote>
    <pre><code class="language-sh">unroll render lessons \(String(repeating: "--option ", count: 30))</code></pre>
    <table>
    <thead><tr><th align="right">\(String(repeating: "wide", count: 40))</th><th>b</th></tr></thead>
    <tbody><tr><td align="right">1</td><td>2</td></tr></tbody>
    </table>
    <section class="footnotes" data-footnotes>
    <ol>
    <li id="fn-1"><p>Note. <a href="#fnref-1" class="footnote-backref" data-footnote-backref\
     aria-label="Back to content">↩</a></p></li>
    </ol>
    </section>

    """

  static let code = "let loss: Double = \"1.39\" // wrong\n@main #if 1.5 /x/"
  static let codeSpans: [CodeHTML.Span] = [
    .init(offset: 0, length: 3, name: "keyword"), .init(offset: 10, length: 6, name: "type"),
    .init(offset: 19, length: 6, name: "string"), .init(offset: 26, length: 8, name: "comment"),
    .init(offset: 35, length: 5, name: "attribute"), .init(offset: 41, length: 3, name: "directive"),
    .init(offset: 45, length: 3, name: "number"), .init(offset: 49, length: 3, name: "regex"),
  ]

  static let longFormula = #"""
    \frac{\partial \mathcal{L}}{\partial W_{hh}} = \sum_{t=1}^{T} \sum_{k=1}^{t}
    \frac{\partial \mathcal{L}_t}{\partial h_t} \left( \prod_{j=k+1}^{t} \frac{\partial h_j}{\partial h_{j-1}} \right)
    \frac{\partial h_k}{\partial W_{hh}},
    \qquad \begin{aligned} a &= b \\ c &= \mathbf{W} d \end{aligned}
    """#

  static let figure = """
    <svg class="drawing" role="img" aria-labelledby="a b" viewBox="0 0 640 100" width="640" height="100">\
    <title id="a">Loss</title><desc id="b">Falls.</desc><path d="M0 0L640 100" stroke="currentColor"/></svg>

    """

  static let table = "<table><thead><tr>" + (1...12).map { "<th scope=\"col\">column \($0)</th>" }.joined()
    + "</tr></thead><tbody><tr>" + (1...12).map { "<td class=\"numeric\">0.\($0)</td>" }.joined()
    + "</tr></tbody></table>\n"
}
