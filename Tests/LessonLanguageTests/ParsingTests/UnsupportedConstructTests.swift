import Testing
@testable import LessonLanguage

@Suite struct UnsupportedConstructTests {
  @Test(arguments: [
    Case(
      "f(await g())",
      "1:3: 'await' is not supported in lessons: a lesson does one thing at a time; call the function without it"),
    Case(
      "func f() async { }",
      "1:10: 'async' is not supported in lessons: a lesson does one thing at a time; declare the function without it"),
    Case(
      "actor A { }",
      "1:1: an actor is not supported in lessons: a lesson does one thing at a time; use a struct or a class"),
    Case("#foo(1)", "1:1: '#foo' is not supported in lessons: call a function"),
    Case(
      #"macro m() = #externalMacro(module: "a", type: "b")"#,
      "1:1: a macro is not supported in lessons: call a function"),
    Case("let r = /a/", "1:9: a regex literal is not supported in lessons: use the methods of String"),
    Case("let r = #/a/#", "1:9: a regex literal is not supported in lessons: use the methods of String"),
    Case("unsafe f()", "1:1: 'unsafe' is not supported in lessons: nothing in a lesson is unsafe"),
    Case("struct A<let N: Int> { }", "1:10: a value as a generic argument is not supported in lessons: use an array"),
    Case("let x: [3 of Int]", "1:8: an inline array is not supported in lessons: use an array"),
    Case("let x: [3] = a", "1:9: expected type in array type\n1:9: unexpected code '3' in array type"),
    Case(
      "extension A where T: _Trivial { }",
      "1:19: a layout requirement is not supported in lessons: require a protocol"),
    Case(
      "struct A { var x: Int { _read { yield x } } }",
      "1:25: the accessor '_read' is not supported in lessons: write 'get' and 'set'\n1:33: 'yield' is not supported in lessons: use 'return'"),
    Case("Swift::print(1)", "1:1: a module selector is not supported in lessons: write the name alone"),
    Case("let x = <#value#>", "1:9: an editor placeholder is not supported in lessons: write what belongs there"),
    Case("f { @MainActor in 1 }", "1:5: '@MainActor' on a closure is not supported in lessons: leave it out"),
    Case("let x: @convention(c) () -> Int", "1:8: '@convention' in a type is not supported in lessons: leave it out"),
    Case("let x = $0", "1:9: anonymous closure argument not contained in a closure"),
    Case("f { $300 }", "1:5: a closure has at most 256 anonymous arguments"),
    Case(
      "for await x in xs { }",
      "1:5: 'await' is not supported in lessons: a lesson does one thing at a time; call the function without it"),
    Case(
      "for try await x in xs { }",
      "1:5: 'async' is not supported in lessons: a lesson does one thing at a time; declare the function without it\n1:9: 'await' is not supported in lessons: a lesson does one thing at a time; call the function without it"),
    Case(
      "func f() -> <T: P> T { }",
      "1:13: a named opaque result is not supported in lessons: write 'some' and a protocol"),
    Case(
      "a[0] { 1 }",
      "1:6: a trailing closure after a subscript is not supported in lessons: pass the closure inside the brackets"),
    Case(
      "let f: (Int) async -> Int",
      "1:14: 'async' is not supported in lessons: a lesson does one thing at a time; declare the function without it"),
    Case(
      "f { () async in 1 }",
      "1:8: 'async' is not supported in lessons: a lesson does one thing at a time; declare the function without it"),
    Case(
      "struct A { var x: Int { get async { 1 } } }",
      "1:29: 'async' is not supported in lessons: a lesson does one thing at a time; declare the function without it"),
    Case("struct A { var x: Int { get { 1 } get { 2 } } }", "1:35: there is a 'get' already"),
    Case("if case .a: Int = x { }", "1:11: write 'as' and the type in the pattern instead of an annotation"),
    Case(
      #"#sourceLocation(file: "a", line: 1)"#,
      "1:1: '#sourceLocation' is not supported in lessons: leave it out; places are those of the lesson's file"),
    Case(
      "struct A { async let x = 1 }",
      "1:12: 'async' is not supported in lessons: a lesson does one thing at a time; declare the function without it"),
  ]) func saysWhatToUseInstead(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }
}
