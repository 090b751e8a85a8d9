import Foundation
import Testing
@testable import LessonLanguage

/// Random damage to sensible code must end in a tree or in problems inside the text.
@Suite struct MutationTests {
  static let snippets = [
    "let text = \"hello \\(name)\"\nfor (i, c) in text.enumerated() where i > 0 { print(i, c) }",
    "struct Cell<T: P>: Q { var w = 0.5 { didSet { n += 1 } }\n  func step(_ x: T, h: inout [Double]) throws -> Double? { h[0] * w + x } }",
    "var h = Tensor.zeros(3)\nfor x in inputs { h = tanh(W_hh • h + W_xh • x + b) }\nlet (l, g) = valueAndGradient(at: w) { w in w.x?.y! }",
    "switch shape { case let .circle(r) where r > 1: f(r)\ncase .square(side: let s), (_, 2...3): g { $0 + $1 }\ndefault: break }",
    "guard let x = y as? [String: Int], case .some(let z) = x[\"a\"] else { throw E.a }\ndo { try f() } catch let e as E { } catch { }",
    "infix operator **: P\nprecedencegroup P { higherThan: MultiplicationPrecedence associativity: right }\nlet v = a ** b ? c : -d ?? e",
    "let s = #\"raw \\#(x) \"#\nlet m = \"\"\"\n  a \\\n  b \\(y)\n  \"\"\"\nxs.map(\\.count).reduce(0, +)",
    "protocol P<A>: Q { associatedtype A: R = Int where A.B == C\n  var x: Int { get set }\n  init?(_ x: some P & Q) }\nextension Array where Element: P { }",
    "enum E: Int { case a = 1, b\n indirect case c(E, x: Int = 2) }\nfinal class D { deinit { }\n subscript(i: Int) -> (Int, b: Int) { get { (1, 2) } set { } } }",
    "outer: while let x = next(), x != nil { repeat { continue outer } while !a }\nlet f: ((Int) throws -> Void)? = { [weak self] (x: Int) in _ = x }",
  ]

  @Test func neverTraps() {
    let count = Int(ProcessInfo.processInfo.environment["UNROLL_MUTATIONS"] ?? "") ?? 400
    let outside = onLargeStack { () -> [String] in
      var random = Mutations(seed: UInt64(count))
      var outside: [String] = []
      for index in 0..<count {
        var code = random.mutated(Self.snippets[index % Self.snippets.count])
        if index % 3 == 0 { code = random.mutated(code) }
        if index % 7 == 0 { code += "\n" + random.mutated(Self.snippets[random.next(below: Self.snippets.count)]) }
        if !Self.staysInside(code) { outside.append(code) }
      }
      return outside
    }
    #expect(outside.isEmpty)
  }

  /// Whether the problems and coloured stretches of a text lie inside it; it has statements or errors, not both.
  static func staysInside(_ code: String) -> Bool {
    var operators = OperatorScope()
    let parsing = Parsing.parse(SourceText(file: "x.swift", code: code), id: 0, operators: &operators)
    let length = code.utf8.count
    var end = 0
    for part in highlight(code) {
      guard part.offset >= end, part.length > 0, part.offset + part.length <= length else { return false }
      end = part.offset + part.length
    }
    return parsing.problems.allSatisfy { $0.span.start >= 0 && $0.span.start <= length && $0.span.end > $0.span.start }
      && (parsing.statements.isEmpty || !parsing.problems.contains { $0.severity == .error })
  }
}
