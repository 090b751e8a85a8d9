import Testing
@testable import LessonLanguage

@Suite struct SyntaxErrorTests {
  @Test(arguments: [
    Case("let x = 5 as", "1:13: expected type after 'as'"),
    Case("let = 3", "1:5: expected pattern in variable"),
    Case("f(", "1:3: expected value and ')' to end function call"),
    Case("f(1", "1:4: expected ')' to end function call"),
    Case("[1, 2", "1:6: expected ']' to end array"),
    Case("{ x", "1:4: expected '}' to end closure"),
    Case("struct A { func f( { }", "1:19: expected ')' to end parameter clause\n1:23: expected '}' to end struct"),
    Case("if x { } else", "1:14: expected '{' or 'if' after 'else'\n1:14: expected '}' to end 'if' statement"),
    Case("let x = 1 let y = 2", "1:10: consecutive statements on a line must be separated by newline or ';'"),
    Case("x = = 2", "1:5: expected expression\n1:5: unexpected code '= 2' in source file"),
    Case(#""abc"#, #"1:5: expected '"' to end string literal"#),
    Case(#""a\qb""#, "1:3: invalid escape sequence in literal"),
    Case(#""\u{110000}""#, "1:2: invalid escape sequence in literal"),
    Case("\"\"\"a\n\"\"\"", "1:4: multi-line string literal content must begin on a new line"),
    Case("\"\"\"\na\n  \"\"\"", "2:1: insufficient indentation of line in multi-line string literal"),
    Case("0xg", "1:3: 'g' is not a valid hexadecimal digit (0-9, A-F) in integer literal"),
    Case("1.e", "(. 1 e)"),
    Case("let é = 1; let x = é é", "1:23: consecutive statements on a line must be separated by newline or ';'"),
    Case("@", "1:2: expected name in attribute\n1:2: expected declaration after attribute"),
    Case("func () { }", "1:6: expected identifier in function"),
    Case("}", "1:1: unexpected brace in source file"),
    Case("case 1: 2", "1:1: 'case' can only appear inside a 'switch' statement or 'enum' declaration"),
    Case("a b", "1:2: consecutive statements on a line must be separated by newline or ';'"),
    Case("/* never", "1:1: unterminated '/*' comment"),
    Case("switch x { 1 }", "1:12: all statements inside a switch must be covered by a 'case' or 'default' label"),
    Case("for x xs { }", "1:7: expected 'in' in 'for' statement"),
    Case("enum A { case }", "1:15: expected identifier in enum case"),
    Case("let x: A -> B", "1:8: expected '(' to start function type\n1:9: expected ')' in function type"),
    Case("((((1)))", "1:9: expected ')' to end tuple"),
    Case("let x = 1 +", "1:12: expected expression after operator"),
    Case(#""\(x""#, "1:5: expected ')' in string literal"),
  ]) func keepsTheParsersWordsAndPlaces(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }
}
