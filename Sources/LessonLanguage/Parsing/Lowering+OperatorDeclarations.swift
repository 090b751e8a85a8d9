import SwiftSyntax

extension Lowering {
  /// Takes in the operators and precedence groups that a file declares at its top level, wherever in it they stand.
  mutating func declareOperators(of file: SourceFileSyntax) {
    let items = active(file.statements)
    for item in items {
      if let group = item.as(PrecedenceGroupDeclSyntax.self) { declare(group) }
    }
    for item in items {
      if let symbol = item.as(OperatorDeclSyntax.self) { declare(symbol) }
    }
  }

  private func active(_ items: CodeBlockItemListSyntax) -> [CodeBlockItemSyntax.Item] {
    items.flatMap { item -> [CodeBlockItemSyntax.Item] in
      guard let conditional = item.item.as(IfConfigDeclSyntax.self) else { return [item.item] }
      // Conditions that are none are reported where the statements are lowered.
      var trial = self
      guard case .statements(let inner)? = trial.active(conditional) else { return [] }
      return trial.deeper(at: conditional) { $0.active(inner) } ?? []
    }
  }

  private mutating func declare(_ node: PrecedenceGroupDeclSyntax) {
    var group = OperatorScope.Group(), below: [String] = []
    for attribute in node.groupAttributes {
      switch attribute {
      case .precedenceGroupRelation(let relation):
        let names = relation.precedenceGroups.map(\.name.plainText)
        let isHigher = relation.higherThanOrLowerThanLabel.text == "higherThan"
        if isHigher { group.above.formUnion(names) } else { below += names }
      case .precedenceGroupAssignment(let assignment):
        group.isAssignment = assignment.value.text == "true"
      case .precedenceGroupAssociativity(let associativity):
        group.associativity = OperatorScope.Associativity(rawValue: associativity.value.text) ?? .none
      }
    }
    if !operators.declare(group: node.name.plainText, group, below: below) {
      report("redefinition of precedence group '\(node.name.plainText)'", at: span(node.name))
    }
  }

  private mutating func declare(_ node: OperatorDeclSyntax) {
    let name = node.name.text, fixity = node.fixitySpecifier.text
    let group = node.operatorPrecedenceAndTypes?.precedenceGroup
    if let group, operators.groups[group.plainText] == nil {
      report("unknown precedence group '\(group.plainText)'", at: span(group))
    }
    if !operators.declare(operator: name, fixity: fixity, group: group?.plainText) {
      report("redefinition of \(fixity) operator '\(name)'", at: span(node.name))
    }
  }
}
