extension SignatureParser {
  /// A default value: a literal, a name, members and calls, or a range of two of them.
  mutating func expression() throws(SignatureError) -> ExpressionSyntax {
    let lower = try operand()
    for range in ["...", "..<"] as [StaticString] where take(range) {
      return make(.binary(OperatorSyntax(text: "\(range)", span: .none), lower, try operand()))
    }
    return lower
  }

  private mutating func operand() throws(SignatureError) -> ExpressionSyntax {
    try deeper()
    defer { depth -= 1 }
    var result = try primary()
    while let byte = peek {
      if byte == UInt8(ascii: "."), position + 1 < bytes.count, bytes[position + 1] != UInt8(ascii: ".") {
        position += 1
        result = make(.member(result, try name(), typeArguments: []))
      } else if byte == UInt8(ascii: "(") {
        result = make(.call(result, try arguments()))
      } else {
        break
      }
    }
    return result
  }

  private mutating func primary() throws(SignatureError) -> ExpressionSyntax {
    skipSpace()
    guard let byte = peek else { throw expected("a value") }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number(isNegative: false)
    case UInt8(ascii: "-"):
      position += 1
      return try number(isNegative: true)
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "["): return try collection()
    case UInt8(ascii: "."):
      position += 1
      return make(.member(nil, try name(), typeArguments: []))
    default: break
    }
    if takeWord("true") { return make(.boolean(true)) }
    if takeWord("false") { return make(.boolean(false)) }
    if takeWord("nil") { return make(.nilLiteral) }
    return make(.name(try name(), typeArguments: []))
  }

  private mutating func name() throws(SignatureError) -> NameSyntax {
    NameSyntax(text: try identifier(), span: .none, labels: nil)
  }

  private mutating func arguments() throws(SignatureError) -> [ArgumentSyntax] {
    try expect("(")
    var arguments: [ArgumentSyntax] = []
    guard !take(")") else { return arguments }
    repeat {
      let start = position
      var label: String?
      if isIdentifierAhead {
        label = try identifier()
        if !take(":") {
          label = nil
          position = start
        }
      }
      arguments.append(ArgumentSyntax(label: label, labelSpan: .none, value: try expression()))
    } while take(",")
    try expect(")")
    return arguments
  }

  /// `[]`, `[:]`, `[a, b]`
  private mutating func collection() throws(SignatureError) -> ExpressionSyntax {
    try expect("[")
    if take(":") {
      try expect("]")
      return make(.dictionary([]))
    }
    var elements: [ExpressionSyntax] = []
    guard !take("]") else { return make(.array(elements)) }
    repeat { elements.append(try expression()) } while take(",")
    try expect("]")
    return make(.array(elements))
  }

  private mutating func number(isNegative: Bool) throws(SignatureError) -> ExpressionSyntax {
    let start = position
    var isFloat = false
    let isHex = position + 1 < bytes.count && bytes[position] == UInt8(ascii: "0")
      && bytes[position + 1] == UInt8(ascii: "x")
    while let byte = peek {
      if byte == UInt8(ascii: ".") {
        guard position + 1 < bytes.count, Self.isDigit(bytes[position + 1]) else { break }
        isFloat = true
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
        guard isFloat, position > start, Self.isExponent(bytes[position - 1], isHex: isHex) else { break }
      } else if Self.isExponent(byte, isHex: isHex) {
        isFloat = true
      } else if !Self.isIdentifier(byte) {
        break
      }
      position += 1
    }
    guard position > start else { throw expected("a number") }
    let text = self.text(start..<position)
    if isFloat { return make(.float(isNegative ? -NumberLiteral.float(text) : NumberLiteral.float(text))) }
    var value = NumberLiteral.integer(text)
    value.isNegative = isNegative
    return make(.integer(value))
  }

  private static func isExponent(_ byte: UInt8, isHex: Bool) -> Bool {
    isHex ? byte | 32 == UInt8(ascii: "p") : byte | 32 == UInt8(ascii: "e")
  }

  /// A string of one line with single-letter escapes.
  private mutating func string() throws(SignatureError) -> ExpressionSyntax {
    position += 1
    var content: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      position += 1
      guard byte == UInt8(ascii: "\\") else { content.append(byte); continue }
      switch peek {
      case UInt8(ascii: "n"): content.append(10)
      case UInt8(ascii: "t"): content.append(9)
      case UInt8(ascii: "r"): content.append(13)
      case UInt8(ascii: "0"): content.append(0)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"): content.append(bytes[position])
      default: throw expected("one of n, t, r, 0, \", ' and \\ after the backslash")
      }
      position += 1
    }
    guard peek != nil else { throw expected("'\"'") }
    position += 1
    return make(.string(content.isEmpty ? [] : [.text(String(decoding: content, as: UTF8.self))]))
  }

  private func make(_ kind: ExpressionSyntax.Kind) -> ExpressionSyntax { ExpressionSyntax(span: .none, kind: kind) }
}
