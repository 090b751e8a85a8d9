import SwiftParser
import SwiftSyntax

/// From the text of a block to the tree of its statements.
///
/// The compiler's own parser reads the text and words what is wrong with it. Its tree is then lowered, once, to nodes
/// of our own: plain values with twelve-byte spans, since every step through the parser's tree retains and releases.
struct Parsing {
  /// The levels of brackets and blocks that the parser follows.
  static let maximumNesting = 256

  var statements: [StatementSyntax]
  var problems: [ParseProblem]

  /// Parses the code of a source; where there is an error, there are no statements.
  ///
  /// Needs a stack of hundreds of megabytes: the parser recurses along chains that it does not count as nesting.
  ///
  /// - Parameter id: The number of the source in the session's `SourceMap`.
  /// - Parameter operators: What earlier blocks have declared; this block's own are added if it has no error.
  /// - Parameter modules: Those that the source may import.
  static func parse(_ source: SourceText, id: Int32, operators: inout OperatorScope, modules: Set<String> = []) -> Parsing {
    var lowering = Lowering(source: source, id: id, operators: operators, modules: modules)
    if let refusal = SourceScan.refusal(of: source.code) {
      let start = Int32(truncatingIfNeeded: refusal.offset)
      lowering.report(refusal.message, at: Span(source: id, start: start, end: start + 1))
      return Parsing(statements: [], problems: lowering.problems)
    }
    var parser = Parser(source.code, maximumNestingLevel: maximumNesting)
    let file = SourceFileSyntax.parse(from: &parser)
    lowering.recordDiagnostics(of: file)
    guard !lowering.hasErrors else { return Parsing(statements: [], problems: lowering.problems) }
    lowering.declareOperators(of: file)
    let statements = lowering.statements(file.statements)
    let problems = lowering.problems.sorted { $0.span.start < $1.span.start }
    guard !lowering.hasErrors else { return Parsing(statements: [], problems: problems) }
    operators = lowering.operators
    return Parsing(statements: statements, problems: problems)
  }
}
