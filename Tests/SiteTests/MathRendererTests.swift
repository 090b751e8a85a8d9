import Foundation
import Testing

@testable import Site

@Suite struct MathRendererTests {
  let math = MathRenderer()

  @Test(arguments: [
    ("x", "<mi>x</mi>"),
    ("h_t", "<msub><mi>h</mi><mi>t</mi></msub>"),
    (#"W_{hh}"#, "<msub><mi>W</mi><mrow><mi>h</mi><mi>h</mi></mrow></msub>"),
    (#"\tanh"#, "<mi>tanh</mi>"),
    (#"\mathbb{R}^n"#, "<msup><mi>ℝ</mi><mi>n</mi></msup>"),
    (#"\mathbf{W}"#, "<mi>𝐖</mi>"),
    (#"\boldsymbol{\theta}"#, "<mi>𝜽</mi>"),
    (#"\mathcal{L}"#, "<mi>ℒ</mi>"),
    (#"\mathbf{1}"#, "<mn>𝟏</mn>"),
    (#"\mathrm{d}x"#, #"<mi mathvariant="normal">d</mi>"#),
    (#"\textbf{gate}"#, #"<mtext mathvariant="bold">gate</mtext>"#),
    (#"\text{은닉 상태}"#, "<mtext>은닉\u{A0}상태</mtext>"),
    ("a < b", "<mo>&lt;</mo>"),
    (#"\frac{\partial L}{\partial h}"#, "<mfrac>"),
  ])
  func containsMarkup(tex: String, markup: String) throws {
    let element = try math.render(tex, display: false)
    #expect(element.contains(markup), "\(element)")
    #expect(element.hasPrefix("<math ") && element.hasSuffix("</math>"))
    #expect(!element.contains("style=") && !element.contains("class="))
  }

  @Test func displayIsABlock() throws {
    #expect(try math.render("x", display: true).contains(#" display="block""#))
    #expect(try !math.render("x", display: false).contains(#" display="block""#))
  }

  @Test func keepsTheTeXForCopying() throws {
    #expect(try math.render("a<b", display: false)
      .contains(#"<annotation encoding="application/x-tex">a&lt;b</annotation>"#))
  }

  @Test(arguments: [
    (#"\frac{a}{b"#, 10, 0),
    (#"a + \foo"#, 4, 4),
    (#"은닉 + \foo"#, 9, 4),
    (#"𝕏 + \foo"#, 7, 4),
    ("x & y", 2, 1),
    (#"\href{https://a.b}{x}"#, nil, 0),
    (#"\includegraphics{a.png}"#, nil, 0),
    (#"\htmlStyle{color: red}{x}"#, nil, 0),
  ] as [(String, Int?, Int)])
  func refuses(tex: String, offset: Int?, length: Int) throws {
    let error = #expect(throws: MathError.self) { try math.render(tex, display: false) }
    guard case .syntax(let message, let at, let extent) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(at == offset)
    #expect(extent == length)
    #expect(!message.isEmpty && !message.contains("KaTeX") && !message.contains(" at position "))
  }

  @Test func saysWhichCommandIsUnknown() throws {
    let error = #expect(throws: MathError.self) { try math.render(#"\hiden"#, display: true) }
    #expect(error?.description.contains(#"\hiden"#) == true)
    #expect(error?.range == 0..<6)
  }

  @Test func macrosOfOneFormulaAreUnknownToTheNext() throws {
    _ = try math.render(#"\gdef\state{h}\state"#, display: false)
    #expect(throws: MathError.self) { try math.render(#"\state"#, display: false) }
  }

  /// None may crash, hang or stop the next formula from being rendered. What it does otherwise is its own business.
  @Test(arguments: [
    #"\def\a{\a\a}\a"#,
    #"\def\a{\b}\def\b{\a}\a"#,
    #"\def\a#1{\a{#1#1}}\a{x}"#,
    String(repeating: "{", count: 5_000),
    String(repeating: "{", count: 2_499) + "x" + String(repeating: "}", count: 2_499),
    String(repeating: #"\sqrt"#, count: 999) + "x",
    String(repeating: #"\frac{1}{"#, count: 490) + "x" + String(repeating: "}", count: 490),
    String(repeating: "x^{", count: 1_200) + "x" + String(repeating: "}", count: 1_200),
    String(repeating: #"\left("#, count: 400) + String(repeating: #"\right)"#, count: 400),
    String(repeating: #"\begin{matrix}"#, count: 350),
    String(repeating: "a", count: 5_000),
    String(repeating: "x+", count: 2_500),
    String(repeating: "&\\\\", count: 1_600),
    #"\begin{array}{"# + String(repeating: "c", count: 4_900) + #"}x\end{array}"#,
    #"\begin{matrix}"# + String(repeating: #"&\\"#, count: 1_600) + #"x\end{matrix}"#,
    String(repeating: #"\text{"#, count: 700) + String(repeating: "}", count: 700),
    #"\rule{1e9em}{1e9em}"#, #"\kern99999999999999999999em x"#, #"\char"110000"#, #"\char"D800"#,
    #"\color{red;background:url(x)}x"#, #"\verb|<script>|"#, "\u{0}", "\u{FFFE}", "e\u{301}\u{301}\u{301}",
    "\\", "%", "#1", "$", "$$",
    #"\mathbf{\char"1F600}"#, "𝕏𝕏𝕏", "한글 수식", "\r\n", #"\text{$x$}"#, #"\message{x}\errmessage{y}\show\x"#,
    #"\input{/etc/passwd}"#,
    #"__proto__"#, #"\__proto__"#, #"\constructor"#, #"\begin{constructor}\end{constructor}"#, #"\color{__proto__}x"#,
  ])
  func survives(tex: String) throws {
    for display in [false, true] {
      if let element = try? math.render(tex, display: display) {
        #expect(!element.contains("<script") && !element.contains("url("))
      }
    }
    #expect(try math.render("x", display: false).contains("<mi>x</mi>"))
  }

  @Test func refusesWhatIsTooLong() {
    #expect(throws: MathError.tooLong(bytes: 5_001, limit: 5_000)) {
      try math.render(String(repeating: "x", count: 5_001), display: false)
    }
    #expect(!math.isLoaded)
  }

  @Test func startsOverWhenAFormulaUsedUpItsWork() throws {
    var limits = MathRenderer.Limits()
    limits.work = 20_000
    let math = MathRenderer(limits: limits)
    #expect(throws: MathError.tooComplex) { try math.render(String(repeating: "x+", count: 2_000), display: false) }
    #expect(!math.isLoaded)
    #expect(try math.render("x", display: false).contains("<mi>x</mi>"))
  }

  @Test(arguments: [0, 1_000, 100_000])
  func survivesTooLittleMemory(bytes: Int) throws {
    var limits = MathRenderer.Limits()
    limits.memory = bytes
    #expect(throws: MathError.tooComplex) { try MathRenderer(limits: limits).render("x", display: false) }
  }

  /// Every place at which a formula may run out.
  @Test func survivesRunningOutAnywhere() throws {
    var limits = MathRenderer.Limits()
    var rendered = 0
    for work in stride(from: 0, to: 4_000, by: 89) {
      limits.work = work
      do {
        let element = try MathRenderer(limits: limits).render(#"\frac{x^2}{\mathbf{W}}"#, display: false)
        #expect(element.hasSuffix("</math>"))
        rendered += 1
      } catch MathError.tooComplex {
        #expect(rendered == 0)
      }
    }
    #expect(rendered > 0)
  }

  @Test func isSafeFromManyThreads() async throws {
    let math = MathRenderer()
    try await withThrowingTaskGroup(of: String.self) { group in
      for index in 0..<64 { group.addTask { try math.render("x_{\(index % 8)}", display: false) } }
      for try await element in group { #expect(element.contains("<msub><mi>x</mi><mn>")) }
    }
  }

  /// A deep formula on the small stack of a worker thread.
  @Test func survivesASmallStack() throws {
    let math = MathRenderer()
    let tex = String(repeating: "{", count: 2_499)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      _ = try? math.render(tex, display: false)
      done.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    done.wait()
    #expect(try math.render("x", display: false).contains("<mi>x</mi>"))
  }

  @Test func nothingIsLoadedWithoutAFormula() {
    #expect(!MathRenderer().isLoaded)
  }
}
