import Testing
@testable import LessonLanguage

@Suite struct ParsingTests {
  /// The text that the span of the first statement covers.
  @Test(arguments: [
    Case("  a + b.c(1)  // end", "a + b.c(1)"), Case("/* x */ let y = 1 ;", "let y = 1"),
    Case("@A func f() { } \n", "@A func f() { }"),
    Case("f { 1 } done: { 2 } \n", "f { 1 } done: { 2 }"), Case("a?.b ", "a?.b"), Case("x[0]! ", "x[0]!"),
    Case("try f() + 1 ", "try f() + 1"),
    Case("é.map { $0 } // é", "é.map { $0 }"), Case("a as? B ", "a as? B"), Case("c ? 1 : \"é\" ", "c ? 1 : \"é\""),
    Case("f<Int>(1) ", "f<Int>(1)"),
    Case(" outer: for x in y { } ", "outer: for x in y { }"), Case("-1 ", "-1"), Case(" -x.y ", "-x.y"),
    Case("x = 1 ", "x = 1"),
  ]) func coversTheNodeWithoutTrivia(_ example: Case) {
    let span = onLargeStack { () -> Span? in
      var operators = OperatorScope()
      return Parsing.parse(SourceText(file: "", code: example.source), id: 7,
        operators: &operators).statements.first?.span
    }
    #expect(span.map { String(decoding: Array(example.source.utf8)[Int($0.start)..<Int($0.end)],
      as: UTF8.self) } == example.expected)
    #expect(span?.source == 7)
  }

  @Test func keepsOperatorsForLaterBlocksUnlessThereIsAnError() {
    let results = onLargeStack { () -> [String] in
      var operators = OperatorScope()
      return ["infix operator **: MultiplicationPrecedence", "a + b ** c", "infix operator <+>\nlet = 1",
        "a <+> b"].map { code in
        let source = SourceText(file: "x", code: code)
        let parsing = Parsing.parse(source, id: 0, operators: &operators)
        return parsing.problems.isEmpty ? Dump.statements(parsing.statements) : problems(parsing, in: source)
      }
    }
    #expect(results == ["(infix ** MultiplicationPrecedence)", "(+ a (** b c))", "2:5: expected pattern in variable",
                        "1:3: unknown infix operator '<+>'"])
  }

  @Test func placesProblemsInTheFile() {
    let source = SourceText(file: "l.md", code: "let a = 1\nlet b = @\n",
      origins: [.init(line: 10, column: 3), .init(line: 11, column: 5)])
    var map = SourceMap()
    let id = map.register(source)
    let parsing = onLargeStack { () -> Parsing in
      var operators = OperatorScope()
      return Parsing.parse(source, id: id, operators: &operators)
    }
    #expect(parsing.problems.first.map { map.range(of: $0.span) }?.line == 11)
    #expect(parsing.problems.first.map { map.range(of: $0.span) }?.column == 13)
  }

  @Test func keepsNotes() {
    let parsing = onLargeStack { () -> Parsing in
      var operators = OperatorScope()
      return Parsing.parse(SourceText(file: "", code: "f(1"), id: 0, operators: &operators)
    }
    #expect(parsing.problems.first?.severity == .error)
    #expect(parsing.problems.first?.notes.first?.message == "to match this opening '('")
    #expect(parsing.problems.first?.notes.first?.span == Span(source: 0, start: 1, end: 2))
  }
}
