extension SignatureParser {
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpace() {
    while let byte = peek, byte == 32 || byte == 10 || byte == 9 { position += 1 }
  }

  /// Whether a symbol follows after spaces; the spaces are skipped.
  mutating func isAhead(_ symbol: StaticString) -> Bool {
    skipSpace()
    let count = symbol.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where symbol.utf8Start[index] != bytes[position + index] { return false }
    return true
  }

  mutating func take(_ symbol: StaticString) -> Bool {
    guard isAhead(symbol) else { return false }
    position += symbol.utf8CodeUnitCount
    return true
  }

  mutating func isWordAhead(_ word: StaticString) -> Bool {
    guard isAhead(word) else { return false }
    let end = position + word.utf8CodeUnitCount
    return end == bytes.count || !Self.isIdentifier(bytes[end])
  }

  mutating func takeWord(_ word: StaticString) -> Bool {
    guard isWordAhead(word) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  mutating func expect(_ symbol: StaticString) throws(SignatureError) {
    if !take(symbol) { throw expected("'\(symbol)'") }
  }

  var isIdentifierAhead: Bool {
    mutating get {
      skipSpace()
      return peek.map { Self.isIdentifier($0) && !Self.isDigit($0) || $0 == UInt8(ascii: "`") } ?? false
    }
  }

  /// A name, without the backticks it may have; `_` is one.
  mutating func identifier() throws(SignatureError) -> String {
    skipSpace()
    if peek == UInt8(ascii: "`") {
      position += 1
      let start = position
      while let byte = peek, byte != UInt8(ascii: "`") { position += 1 }
      guard peek != nil, position > start else { throw expected("a name in backticks") }
      position += 1
      return text(start..<position - 1)
    }
    let start = position
    guard isIdentifierAhead else { throw expected("a name") }
    while let byte = peek, Self.isIdentifier(byte) { position += 1 }
    return text(start..<position)
  }

  /// Whether an operator follows: ASCII symbols, or `•` and its like, which begin with the byte E2.
  var isOperatorAhead: Bool { peek.map { Self.isOperator($0) || $0 == 0xE2 } ?? false }

  mutating func operatorName() -> String {
    let start = position
    while let byte = peek, Self.isOperator(byte) || byte >= 128 { position += 1 }
    return text(start..<position)
  }

  mutating func skipParentheses() throws(SignatureError) {
    var open = 0
    repeat {
      guard let byte = peek else { throw expected("')'") }
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") { open -= 1 }
      position += 1
    } while open > 0
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// ASCII letters, digits and `_`, and every byte of other letters.
  static func isIdentifier(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 32) >= UInt8(ascii: "a") && (byte | 32) <= UInt8(ascii: "z") && byte < 128
      || byte == UInt8(ascii: "_") || byte >= 128
  }

  static func isOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
         UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "&"),
         UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "."): return true
    default: return false
    }
  }
}
