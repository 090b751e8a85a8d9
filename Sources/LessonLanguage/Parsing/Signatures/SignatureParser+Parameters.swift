extension SignatureParser {
  mutating func parameters(_ labels: Lowering.Labels) throws(SignatureError) -> [ParameterSyntax] {
    try expect("(")
    var parameters: [ParameterSyntax] = []
    guard !take(")") else { return parameters }
    repeat { parameters.append(try parameter(labels)) } while take(",")
    try expect(")")
    return parameters
  }

  private mutating func parameter(_ labels: Lowering.Labels) throws(SignatureError) -> ParameterSyntax {
    let first = try identifier()
    var name = first
    var hasLabel = labels == .fromNames
    if !isAhead(":") {
      name = try identifier()
      hasLabel = labels != .none
    }
    try expect(":")
    let written = try parameterType()
    let isVariadic = take("...")
    return ParameterSyntax(
      span: .none, label: hasLabel && first != "_" ? first : nil, name: name, nameSpan: .none, type: written.type,
      isInout: written.isInout, isVariadic: isVariadic, standard: take("=") ? try expression() : nil)
  }

  /// `<T, U: P & Q>`
  mutating func genericParameters() throws(SignatureError) -> GenericsSyntax {
    var generics = GenericsSyntax()
    guard take("<") else { return generics }
    repeat {
      let name = try identifier()
      generics.parameters.append(
        GenericsSyntax.Parameter(name: name, span: .none, inherited: take(":") ? try type() : nil))
    } while take(",")
    generics.requirements = try requirements()
    try expect(">")
    return generics
  }

  /// `where T: P, U.Element == V`
  mutating func requirements() throws(SignatureError) -> [RequirementSyntax] {
    var requirements: [RequirementSyntax] = []
    guard takeWord("where") else { return requirements }
    repeat {
      let left = try type()
      if take(":") {
        requirements.append(.conformance(left, try type()))
      } else {
        try expect("==")
        requirements.append(.sameType(left, try type()))
      }
    } while take(",")
    return requirements
  }
}
