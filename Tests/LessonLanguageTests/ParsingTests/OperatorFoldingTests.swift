import Testing
@testable import LessonLanguage

@Suite struct OperatorFoldingTests {
  @Test(arguments: [
    Case("a + b * c - d", "(- (+ a (* b c)) d)"),
    Case("a * b + c", "(+ (* a b) c)"),
    Case("a - b - c", "(- (- a b) c)"),
    Case("a ?? b ?? c", "(?? a (?? b c))"),
    Case("a = b = c", "(= a (= b c))"),
    Case("a += b + c", "(+= a (+ b c))"),
    Case("a && b || c && d", "(|| (&& a b) (&& c d))"),
    Case("a == b && c < d", "(&& (== a b) (< c d))"),
    Case("1 << 2 * 3", "(* (<< 1 2) 3)"),
    Case("a ..< b + 1", "(..< a (+ b 1))"),
    Case("a...b ?? c", "(?? (... a b) c)"),
    Case("W • h + b", "(+ (• W h) b)"),
    Case("a ? b + 1 : c * 2", "(?: a (+ b 1) (* c 2))"),
    Case("x = a ?? b ? 1 : 2", "(= x (?: (?? a b) 1 2))"),
    Case("a as Int as Double", "(as (as a Int) Double)"),
    Case("a + b as Int", "(as (+ a b) Int)"),
    Case("a as Int ?? b", "(?? (as a Int) b)"),
    Case("a is Int ? 1 : 2", "(?: (is a Int) 1 2)"),
    Case("x += try f()", "(+= x (try (call f)))"),
    Case("a == b == c", "1:8: adjacent operators are in non-associative precedence group 'ComparisonPrecedence'"),
    Case("a...b...c", "1:6: adjacent operators are in non-associative precedence group 'RangeFormationPrecedence'"),
    Case("a << b << c", "1:8: adjacent operators are in non-associative precedence group 'BitwiseShiftPrecedence'"),
    Case("a +++ b", "1:3: unknown infix operator '+++'"),
    Case("a ?? try b", "1:6: 'try' cannot appear to the right of a non-assignment operator"),
    Case("prefix operator √\n√x + 1", "(prefix √) (+ (pre√ x) 1)"),
    Case(
      "infix operator **: P; precedencegroup P { higherThan: MultiplicationPrecedence associativity: right }; a * b ** c ** d",
      "(infix ** P) (precedencegroup P) (* a (** b (** c d)))"),
    Case(
      "infix operator <>\na <> b + c",
      "2:8: adjacent operators are in unordered precedence groups 'DefaultPrecedence' and 'AdditionPrecedence'"),
    Case(
      "infix operator <>\na <> b && c",
      "2:8: adjacent operators are in unordered precedence groups 'DefaultPrecedence' and 'LogicalConjunctionPrecedence'"),
    Case("infix operator **: Q", "1:20: unknown precedence group 'Q'"),
    Case("infix operator **: AdditionPrecedence; infix operator **", "1:55: redefinition of infix operator '**'"),
    Case(
      "precedencegroup A { higherThan: B }; precedencegroup B { higherThan: A }; infix operator <>: A; infix operator ><: B; a <> b >< c",
      "(precedencegroup A) (precedencegroup B) (infix <> A) (infix >< B) (>< (<> a b) c)"),
    Case(
      "precedencegroup A { lowerThan: AdditionPrecedence }; infix operator <>: A; a <> b + c",
      "(precedencegroup A) (infix <> A) (<> a (+ b c))"),
    Case("infix operator •: AdditionPrecedence; a • b * c", "(infix • AdditionPrecedence) (• a (* b c))"),
    Case(
      "precedencegroup A { assignment: true }; infix operator <>: A; a <> try b",
      "(precedencegroup A) (infix <> A) (<> a (try b))"),
  ]) func foldsByPrecedence(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }
}
