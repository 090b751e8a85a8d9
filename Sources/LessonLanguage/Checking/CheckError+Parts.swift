/// Parts of the checker's messages.
extension CheckError {
  func suggestion(_ nearest: String?) -> String {
    nearest.map { "; did you mean '\($0)'?" } ?? ""
  }

  func labels(_ have: [String?], _ expected: [String?]) -> String {
    let wrong = have.indices.filter { have[$0] != expected[$0] }
    func list(_ labels: [String?]) -> String { labels.map { ($0 ?? "_") + ":" }.joined() }
    let plural = wrong.count == 1 ? "" : "s"
    if wrong.allSatisfy({ have[$0] == nil }) { return "missing argument label\(plural) '\(list(wrong.map { expected[$0] }))' in call" }
    if wrong.allSatisfy({ expected[$0] == nil }) { return "extraneous argument label\(plural) '\(list(wrong.map { have[$0] }))' in call" }
    return "incorrect argument label\(plural) in call (have '\(list(have))', expected '\(list(expected))')"
  }

  func conversion(_ from: Type, _ to: Type, _ role: ConversionRole) -> String {
    switch role {
    case .initialization: "cannot convert value of type '\(from)' to specified type '\(to)'"
    case .argument: "cannot convert value of type '\(from)' to expected argument type '\(to)'"
    case .assignment: "cannot assign value of type '\(from)' to type '\(to)'"
    case .returned: "cannot convert return expression of type '\(from)' to return type '\(to)'"
    case .closureResult: "cannot convert value of type '\(from)' to closure result type '\(to)'"
    case .operand: "cannot convert value of type '\(from)' to expected argument type '\(to)'"
    case .negated where from.description == "Int": "type 'Int' cannot be used as a boolean; test for '== 0' instead"
    case .negated: "cannot convert value of type '\(from)' to expected argument type '\(to)'"
    case .condition where from.isVoid: "use of '=' in a boolean context, did you mean '=='?"
    case .condition where from.description == "Int": "type 'Int' cannot be used as a boolean; test for '!= 0' instead"
    case .condition where from.description.hasSuffix("?"):
      "optional type '\(from)' cannot be used as a boolean; test for '!= nil' instead"
    case .condition: "cannot convert value of type '\(from)' to expected condition type 'Bool'"
    case .element(let part, _): "cannot convert value of type '\(from)' to expected \(part.rawValue) type '\(to)'"
    case .elementAssignment: "cannot assign value of type '\(from)' to subscript of type '\(to)'"
    case .branches: "cannot convert value of type '\(from)' to specified type '\(to)'"
    case .thrown: "thrown expression type '\(from)' cannot be converted to error type '\(to)'"
    case .interpolation: "cannot interpolate a value of type '\(from)'"
    case .requirement(let callee): "\(callee) requires the types '\(from)' and '\(to)' be equivalent"
    case .coercion: "cannot convert value of type '\(from)' to type '\(to)' in coercion"
    }
  }
}

extension Type {
  /// What the optional wraps.
  var withoutOptional: Type {
    if case .nominal(let declaration, let arguments) = self, declaration.name == "Optional", let wrapped = arguments.first { wrapped } else { self }
  }
}

extension CheckError {
  /// Whether it is about what values are found to be, and so about an expression whose types are right.
  var isFaultOfValues: Bool {
    switch self {
    case .constantDivisionByZero, .constantOverflow, .constantDivisionOverflow: true
    default: false
    }
  }
}
