/// Local functions that use variables which are declared below them.
enum LocalFunctions {
  /// The names of the functions whose bodies can be checked only behind a later statement, by the place of that statement.
  static func waiting(in statements: [StatementSyntax]) -> [Int: [Span]] {
    let declared = statements.map(names)
    if declared.allSatisfy(\.isEmpty) { return [:] }
    var waiting: [Int: [Span]] = [:]
    for (index, statement) in statements.enumerated() {
      guard case .declaration(let declaration) = statement.kind, case .function(let function) = declaration.kind else { continue }
      let used = function.mentions.subtracting(function.parameters.map(\.name))
      let last = declared.indices.last { $0 > index && !declared[$0].isDisjoint(with: used) }
      if let last { waiting[last, default: []].append(function.name.span) }
    }
    return waiting
  }

  private static func names(_ statement: StatementSyntax) -> Set<String> {
    guard case .declaration(let declaration) = statement.kind, case .variable(let variable) = declaration.kind else { return [] }
    return Set(variable.bindings.flatMap { names($0.pattern) })
  }

  private static func names(_ pattern: PatternSyntax) -> [String] {
    switch pattern.kind {
    case .binding(let name, _): [name]
    case .tuple(let parts): parts.flatMap { names($0.pattern) }
    default: []
    }
  }
}
