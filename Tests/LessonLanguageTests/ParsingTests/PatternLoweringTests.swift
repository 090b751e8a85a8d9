import Testing
@testable import LessonLanguage

@Suite struct PatternLoweringTests {
  @Test(arguments: [
    Case("let (a, (b, _)) = x", "(let ((tuple a (tuple b _)) = x))"),
    Case("let _ = x", "(let (_ = x))"),
    Case("var (a, b): (Int, Int)", "(var ((tuple a b) : (Int, Int)))"),
    Case("switch x { case 1: 1 }", "(switch x (case ~1 {1}))"),
    Case("switch x { case 1, 2 where y, 3...4: 1; 2 }", "(switch x (case ~1 ~2 where y ~(... 3 4) {1 2}))"),
    Case(
      "switch x { case .a: 1 case .b(let y): 2 case .c(x: let y, _): 3 }",
      "(switch x (case .a {1}) (case (.b let y) {2}) (case (.c x: let y _) {3}))"),
    Case("switch x { case let .a(b, 0): 1 }", "(switch x (case (.a let b ~0) {1}))"),
    Case("switch x { case var .a(b): 1 }", "(switch x (case (.a var b) {1}))"),
    Case("switch x { case let .a(x: b): 1 }", "(switch x (case (.a x: let b) {1}))"),
    Case(
      "switch x { case Shape.circle(let r): 1 case Shape.square: 2 }",
      "(switch x (case (Shape.circle let r) {1}) (case Shape.square {2}))"),
    Case("switch x { case (let a, 0): 1 }", "(switch x (case (tuple let a ~0) {1}))"),
    Case("switch x { case let (a, b): 1 }", "(switch x (case (tuple let a let b) {1}))"),
    Case("switch x { case let (a, b) where a > b: 1 }", "(switch x (case (tuple let a let b) where (> a b) {1}))"),
    Case("switch x { case let y?: 1 case nil: 2 }", "(switch x (case let y? {1}) (case ~nil {2}))"),
    Case("switch x { case .some(let y?): 1 }", "(switch x (case (.some let y?) {1}))"),
    Case("switch x { case is Int: 1 case is [Int]: 2 }", "(switch x (case (is Int) {1}) (case (is [Int]) {2}))"),
    Case("switch x { case let y as Int: 1 }", "(switch x (case (as let y Int) {1}))"),
    Case("switch x { case (let y as Int, _): 1 }", "(switch x (case (tuple (as let y Int) _) {1}))"),
    Case(
      #"switch x { case -1: 1 case "a": 2 case y: 3 case self.z: 4 case f(1): 5 }"#,
      #"(switch x (case ~-1 {1}) (case ~"a" {2}) (case ~y {3}) (case ~(. self z) {4}) (case ~(call f 1) {5}))"#),
    Case("switch x { case let y: 1 }", "(switch x (case let y {1}))"),
    Case("switch x { case _ where y: 1 }", "(switch x (case _ where y {1}))"),
    Case("switch x { case Optional.some(let y): 1 }", "(switch x (case (Optional.some let y) {1}))"),
    Case(
      "switch x { case (.a, .b): 1 case (_, .c(let z)): 2 }",
      "(switch x (case (tuple .a .b) {1}) (case (tuple _ (.c let z)) {2}))"),
    Case("switch x { case let .a((p, q)): 1 }", "(switch x (case (.a (tuple let p let q)) {1}))"),
    Case("switch x { case let (a): 1 }", "(switch x (case let a {1}))"),
    Case("if case .a = x { }", "(if (case .a x) {})"),
    Case("if case .a(let y) = x, y > 1 { }", "(if (case (.a let y) x), (> y 1) {})"),
    Case("if case let y? = x { }", "(if (case let y? x) {})"),
    Case("if case 1...5 = x { }", "(if (case ~(... 1 5) x) {})"),
    Case("if case let .a(let b) = x { }", "1:16: 'let' cannot appear nested inside another 'var' or 'let' pattern"),
    Case("for case let x? in xs { }", "(for let x? in xs {})"),
    Case("for case .a(let x) in xs where x > 1 { }", "(for (.a let x) in xs where (> x 1) {})"),
    Case("for (i, x) in xs { }", "(for (tuple let i let x) in xs {})"),
    Case("for _ in xs { }", "(for _ in xs {})"),
    Case("for var x in xs { }", "(for var x in xs {})"),
    Case("for x: Int in xs { }", "(for let x : Int in xs {})"),
    Case(
      "do { } catch let e as E where e.x { } catch is F { } catch E.a, E.b { } catch E.c(let x) { } catch { }",
      "(do {} (catch (as let e E) where (. e x) {}) (catch (is F) {}) (catch E.a E.b {}) (catch (E.c let x) {}) (catch {}))"),
    Case("f(let x)", "1:3: expected value and ')' to end function call\n1:8: unexpected code ')' in source file"),
    Case("switch x { case .a(y.z, 1...2): 1 }", "(switch x (case (.a y.z ~(... 1 2)) {1}))"),
  ]) func lowersPatterns(_ example: Case) {
    #expect(tree(of: example.source) == example.expected)
  }
}
