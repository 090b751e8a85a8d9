extension OperatorScope {
  static let swiftGroups: [String: Group] = [
    "BitwiseShiftPrecedence": Group(above: ["MultiplicationPrecedence"]),
    "MultiplicationPrecedence": Group(associativity: .left, above: ["AdditionPrecedence"]),
    "AdditionPrecedence": Group(associativity: .left, above: ["RangeFormationPrecedence"]),
    "RangeFormationPrecedence": Group(above: ["CastingPrecedence"]),
    "CastingPrecedence": Group(above: ["NilCoalescingPrecedence"]),
    "NilCoalescingPrecedence": Group(associativity: .right, above: ["ComparisonPrecedence"]),
    "ComparisonPrecedence": Group(above: ["LogicalConjunctionPrecedence"]),
    "LogicalConjunctionPrecedence": Group(associativity: .left, above: ["LogicalDisjunctionPrecedence"]),
    "LogicalDisjunctionPrecedence": Group(associativity: .left, above: ["TernaryPrecedence"]),
    "DefaultPrecedence": Group(above: ["TernaryPrecedence"]),
    "TernaryPrecedence": Group(associativity: .right, above: ["AssignmentPrecedence"]),
    "FunctionArrowPrecedence": Group(associativity: .right, above: ["AssignmentPrecedence"]),
    "AssignmentPrecedence": Group(associativity: .right, isAssignment: true),
  ]

  static let swiftInfix: [String: String] = {
    let operators: [(group: String, names: [String])] = [
      ("BitwiseShift", ["<<", ">>", "&<<", "&>>"]),
      ("Multiplication", ["*", "/", "%", "&", "&*", "•"]),
      ("Addition", ["+", "-", "|", "^", "&+", "&-"]),
      ("RangeFormation", ["...", "..<"]),
      ("NilCoalescing", ["??"]),
      ("Comparison", ["<", "<=", ">", ">=", "==", "!=", "===", "!==", "~=", ".<", ".<=", ".>", ".>=", ".==", ".!="]),
      ("LogicalConjunction", ["&&", ".&"]),
      ("LogicalDisjunction", ["||", ".|", ".^"]),
      ("Assignment", [
        "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&+=", "&-=", "&*=", "&<<=", "&>>=", ".&=",
        ".|=", ".^=",
      ]),
    ]
    var groups: [String: String] = [:]
    for (group, names) in operators { for name in names { groups[name] = group + "Precedence" } }
    return groups
  }()
}
