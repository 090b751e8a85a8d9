import SwiftSyntax

// Of `#if` only the part that holds is lowered. All of it has been parsed, and what the parser complains of is reported in
// the parts that do not hold, too, as the compiler does.

extension Lowering {
  /// What stands in the first part of an `#if` whose condition holds.
  mutating func active(_ node: IfConfigDeclSyntax) -> IfConfigClauseSyntax.Elements? {
    for clause in node.clauses {
      guard let condition = clause.condition else { return clause.elements }
      do {
        if try conditions.holds(condition) { return clause.elements }
      } catch let failure as BuildConditions.Failure {
        report(failure.message, at: span(failure.place))
      } catch {
        report("\(error)", at: span(condition))
      }
    }
    return nil
  }

  /// Attributes with those that an `#if` among them adds.
  mutating func active(_ attributes: AttributeListSyntax) -> [AttributeSyntax] {
    var result: [AttributeSyntax] = []
    for element in attributes {
      switch element {
      case .attribute(let attribute): result.append(attribute)
      case .ifConfigDecl(let conditional):
        guard case .attributes(let inner)? = active(conditional) else { continue }
        result += deeper(at: conditional) { $0.active(inner) } ?? []
      }
    }
    return result
  }

  /// `#error` and `#warning`.
  mutating func message(_ node: some FreestandingMacroExpansionSyntax) -> Bool {
    let name = node.macroName.text
    guard name == "warning" || name == "error" else { return false }
    report(message(of: node.arguments), severity: name == "error" ? .error : .warning, at: span(node.arguments))
    return true
  }

  private func message(of arguments: LabeledExprListSyntax) -> String {
    arguments.first?.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue ?? arguments.trimmedDescription
  }
}
