extension SignatureParser {
  mutating func type() throws(SignatureError) -> TypeSyntax {
    let written = try parameterType()
    if written.isInout { throw expected("a type that is not inout") }
    return written.type
  }

  /// A type with what may stand before it in a parameter.
  mutating func parameterType() throws(SignatureError) -> (type: TypeSyntax, isInout: Bool) {
    try deeper()
    defer { depth -= 1 }
    var isInout = false, isEscaping = false, isAutoclosure = false
    while true {
      if takeWord("inout") { isInout = true; continue }
      guard take("@") else { break }
      switch try identifier() {
      case "escaping": isEscaping = true
      case "autoclosure": isAutoclosure = true
      case "Sendable": break
      default: throw expected("'escaping', 'autoclosure' or 'Sendable'")
      }
    }
    var result = try unattributedType()
    if isEscaping || isAutoclosure {
      guard case .function(var function) = result.kind else { throw expected("a function type") }
      function.isEscaping = isEscaping
      function.isAutoclosure = isAutoclosure
      result = TypeSyntax(span: .none, kind: .function(function))
    }
    return (result, isInout)
  }

  private mutating func unattributedType() throws(SignatureError) -> TypeSyntax {
    if takeWord("some") { return make(.some(try composition())) }
    if takeWord("any") { return make(.any(try composition())) }
    return try composition()
  }

  /// `A & B`
  private mutating func composition() throws(SignatureError) -> TypeSyntax {
    let first = try postfixType()
    guard isAhead("&") else { return first }
    var parts = [first]
    while take("&") { parts.append(try postfixType()) }
    return make(.composition(parts))
  }

  private mutating func postfixType() throws(SignatureError) -> TypeSyntax {
    var result = try primaryType()
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "?"): result = make(.optional(result))
      case UInt8(ascii: "!"): result = make(.implicitlyUnwrapped(result))
      case UInt8(ascii: ".") where position + 1 < bytes.count && bytes[position + 1] != UInt8(ascii: "."):
        position += 1
        let name = try identifier()
        let isMetatype = name == "Type" || name == "Protocol"
        result = make(isMetatype ? .metatype(result) : .member(result, name, arguments: try typeArguments()))
        continue
      default: return result
      }
      position += 1
    }
    return result
  }

  private mutating func primaryType() throws(SignatureError) -> TypeSyntax {
    if take("[") {
      let element = try type()
      let kind: TypeSyntax.Kind = take(":") ? .dictionary(element, try type()) : .array(element)
      try expect("]")
      return make(kind)
    }
    if isAhead("(") { return try parenthesizedType() }
    let name = try identifier()
    return make(name == "_" ? .wildcard : .name(name, arguments: try typeArguments()))
  }

  private mutating func typeArguments() throws(SignatureError) -> [TypeSyntax] {
    guard peek == UInt8(ascii: "<") else { return [] }
    position += 1
    var arguments: [TypeSyntax] = []
    repeat { arguments.append(try type()) } while take(",")
    try expect(">")
    return arguments
  }

  /// `(A, label: B)`, `(A)`, or `(A, inout B, C...) throws -> D`.
  private mutating func parenthesizedType() throws(SignatureError) -> TypeSyntax {
    try expect("(")
    var labels: [String?] = []
    var parameters: [FunctionTypeSyntax.Parameter] = []
    if !take(")") {
      repeat {
        labels.append(try elementLabel())
        let written = try parameterType()
        parameters.append(FunctionTypeSyntax.Parameter(
          type: written.type, isInout: written.isInout, isVariadic: take("...")))
      } while take(",")
      try expect(")")
    }
    let effects = try self.effects()
    if take("->") {
      return make(.function(FunctionTypeSyntax(parameters: parameters, throws: effects.throws, thrown: effects.type, result: try type())))
    }
    if effects.throws { throw expected("'->'") }
    if let only = parameters.first, parameters.count == 1, labels[0] == nil { return only.type }
    return make(.tuple(zip(labels, parameters).map { (label: $0, type: $1.type) }))
  }

  /// `label:`, or `_ name:`, or nothing.
  private mutating func elementLabel() throws(SignatureError) -> String? {
    let start = position
    guard isIdentifierAhead else { return nil }
    let first = try identifier()
    if take(":") { return first == "_" ? nil : first }
    if isIdentifierAhead {
      _ = try identifier()
      if take(":") { return first == "_" ? nil : first }
    }
    position = start
    return nil
  }

  private func make(_ kind: TypeSyntax.Kind) -> TypeSyntax { TypeSyntax(span: .none, kind: kind) }
}
