import Testing

@testable import Site

@Suite struct MathMarkupTests {
  @Test(arguments: [
    (#"<mi mathvariant="bold">W</mi>"#, "<mi>𝐖</mi>"),
    (#"<mi a="b" mathvariant="bold" c="d">W</mi>"#, #"<mi a="b" c="d">𝐖</mi>"#),
    (#"<mi mathvariant="normal">d</mi>"#, #"<mi mathvariant="normal">d</mi>"#),
    (#"<mtext mathvariant="bold">a</mtext><mi mathvariant="bold">b</mi>"#,
     #"<mtext mathvariant="bold">a</mtext><mi>𝐛</mi>"#),
    (#"<mi mathvariant="bold">"#, #"<mi mathvariant="bold">"#),
    (#"<mi mathvariant="#, #"<mi mathvariant="#),
    (" mathvariant=\"bold", " mathvariant=\"bold"),
    ("은닉", "은닉"),
  ])
  func variants(markup: String, expected: String) {
    #expect(MathMarkup.replacingVariants(in: markup[...]) == expected)
  }

  @Test(arguments: [
    ("<mi>log</mi><mo>\u{2061}</mo><mi>p</mi>", "<mi>log</mi><mo>\u{2061}</mo><mspace width=\"0.1667em\"/><mi>p</mi>"),
    ("<mo>\u{2061}</mo><mo>(</mo>", "<mo>\u{2061}</mo><mo>(</mo>"),
    ("<mo>\u{2061}</mo></mrow>", "<mo>\u{2061}</mo></mrow>"),
    ("<mi>x</mi>", "<mi>x</mi>"),
    ("<msub><mi>σ</mi><mi>max</mi><mo>\u{2061}</mo></msub><mi>W</mi>", "<msub><mi>σ</mi><mi>max</mi></msub><mi>W</mi>"),
    ("<msubsup><mi>σ</mi><mi>max</mi><mo>\u{2061}</mo><mn>2</mn></msubsup>", "<msubsup><mi>σ</mi><mi>max</mi><mn>2</mn></msubsup>"),
    ("<msub><mrow><mi>max</mi><mo>\u{2061}</mo></mrow><mi>i</mi></msub>",
     "<msub><mrow><mi>max</mi><mo>\u{2061}</mo></mrow><mi>i</mi></msub>"),
  ])
  func functionSpaces(markup: String, expected: String) {
    #expect(MathMarkup.spacingFunctions(in: markup) == expected)
  }

  @Test(arguments: ["", "x", "<math", "</math><math"])
  func whatIsNoFormulaStaysAsItIs(text: String) {
    #expect(MathMarkup.element(of: text) == text)
  }
}
