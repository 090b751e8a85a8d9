// The compiler's parser trusts its input to be sane. Its time doubles with every `[` of `[[[[…`, grows with the square
// or the cube of the number of modifiers, angle brackets or arrows in a row, and its recursion is bounded for some
// constructs only. A page must not hang whatever stands in it, so the text is looked over before it is parsed: one pass
// over the bytes that knows comments, strings and brackets, and refuses what no lesson needs. Where text could be read
// in two ways (a regex, a conflict marker, a placeholder), it is refused too, so that the scan and the parser never
// disagree about what is a string.

/// Looks a text over for what the parser cannot be given.
struct SourceScan {
  static let maximumLength = 100_000
  static let maximumBrackets = 100
  static let maximumSquareBrackets = 12
  static let maximumRun = 64

  struct Refusal: Hashable {
    var message: String
    var offset: Int
  }

  /// A bracket that is open, and the generic arguments and arrows since the last separator inside it.
  private struct Level {
    var bracket: UInt8
    /// The string that goes on after this interpolation.
    var string: Delimiter?
    var angles = 0
    var arrows = 0
  }

  private struct Delimiter {
    var quote: UInt8
    var isMultiline: Bool
    var pounds: Int
  }

  private enum Token { case none, operand, other }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var levels = [Level(bracket: 0)]
  private var squares = 0
  private var words = 0
  private var conditionals = 0
  private var previous = Token.none
  private var sawNewline = false
  private var refusal: Refusal?

  /// Why the text cannot be parsed, or nil.
  static func refusal(of code: String) -> Refusal? {
    var code = code
    return code.withUTF8 { bytes in
      var scan = SourceScan(bytes)
      scan.run()
      return scan.refusal
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func run() {
    if bytes.count > Self.maximumLength {
      return refuse("this block has \(bytes.count) bytes; at most \(Self.maximumLength) are read", at: 0)
    }
    if byte(0) == UInt8(ascii: "#"), byte(1) == UInt8(ascii: "!") { skipLine() }
    while refusal == nil, position < bytes.count { step() }
  }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case 10, 13:
      sawNewline = true
      position += 1
    case 0, 9, 11, 12, 32: position += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"): string(pounds: 0)
    case UInt8(ascii: "#"): pound()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): open(byte)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): close(byte)
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      separate()
      position += 1
      words = 0
      previous = .other
    case UInt8(ascii: "/"): slash()
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "-"): angle(byte)
    case _ where SignatureParser.isIdentifier(byte) || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "$"): word()
    default:
      position += 1
      words = 0
      previous = .other
    }
  }
}

extension SourceScan {
  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func refuse(_ message: String, at offset: Int) {
    if refusal == nil { refusal = Refusal(message: message, offset: offset) }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
  }

  private mutating func separate() {
    levels[levels.count - 1].angles = 0
    levels[levels.count - 1].arrows = 0
  }

  private mutating func open(_ bracket: UInt8, string: Delimiter? = nil) {
    if bracket == UInt8(ascii: "[") { squares += 1 }
    if squares > Self.maximumSquareBrackets {
      refuse("more than \(Self.maximumSquareBrackets) square brackets are open here; name the parts with 'let'",
        at: position)
    }
    if levels.count > Self.maximumBrackets {
      refuse("more than \(Self.maximumBrackets) brackets are open here; name the parts with 'let'", at: position)
    }
    levels.append(Level(bracket: bracket, string: string))
    position += 1
    words = 0
    previous = .other
  }

  /// Closes the nearest bracket of its kind, and with it those inside that were left open.
  private mutating func close(_ bracket: UInt8) {
    let opening = bracket == UInt8(ascii: ")") ? bracket - 1 : bracket - 2
    position += 1
    words = 0
    previous = .operand
    guard let index = levels.lastIndex(where: { $0.bracket == opening }) else { return }
    let string = levels[index].string
    for level in levels[index...] where level.bracket == UInt8(ascii: "[") { squares -= 1 }
    levels.removeSubrange(index...)
    if bracket == UInt8(ascii: "}") { separate() }
    if let string { resume(string) }
  }

  private mutating func word() {
    let start = position
    while position < bytes.count,
          SignatureParser.isIdentifier(bytes[position]) || bytes[position] == UInt8(ascii: "`")
            || bytes[position] == UInt8(ascii: "$") {
      position += 1
    }
    if sawNewline, previous == .operand { separate() }
    sawNewline = false
    previous = .operand
    words = isCase(start) ? 0 : words + 1
    if words > Self.maximumRun { refuse("more than \(Self.maximumRun) words follow one another here", at: start) }
  }

  /// Whether a word is `case`: the cases of an enumeration may follow one another without any punctuation.
  private func isCase(_ start: Int) -> Bool {
    position == start + 4 && bytes[start] == UInt8(ascii: "c") && bytes[start + 1] == UInt8(ascii: "a")
      && bytes[start + 2] == UInt8(ascii: "s") && bytes[start + 3] == UInt8(ascii: "e")
  }

  /// `<` after a name may open generic arguments, and `->` continues a type; both nest.
  private mutating func angle(_ byte: UInt8) {
    let start = position
    let last = levels.count - 1
    position += 1
    words = 0
    if byte == UInt8(ascii: "<") {
      if self.byte(position) == UInt8(ascii: "#") { refuse(UnsupportedConstruct.placeholder.message, at: start) }
      if start > 0, SignatureParser.isIdentifier(bytes[start - 1]) { levels[last].angles += 1 }
    } else if byte == UInt8(ascii: ">") {
      levels[last].angles = max(0, levels[last].angles - 1)
    } else if self.byte(position) == UInt8(ascii: ">") {
      position += 1
      levels[last].arrows += 1
    }
    if (byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")), start + 6 < bytes.count,
       bytes[start..<start + 7].allSatisfy({ $0 == byte }) {
      refuse("source control conflict marker in source file", at: start)
    }
    previous = byte == UInt8(ascii: ">") ? .operand : .other
    if max(levels[last].angles, levels[last].arrows) > Self.maximumRun {
      refuse("this is nested more than \(Self.maximumRun) levels deep; name its parts", at: start)
    }
  }

  /// A comment, an operator, or what could begin a regex.
  private mutating func slash() {
    let start = position
    switch byte(position + 1) {
    case UInt8(ascii: "/"): return skipLine()
    case UInt8(ascii: "*"): return comment()
    case 0, 9, 10, 13, 32, UInt8(ascii: "="), UInt8(ascii: ")"), UInt8(ascii: ","): break
    default:
      let before = start == 0 ? 32 : bytes[start - 1]
      let isAfterOperand = SignatureParser.isIdentifier(before) || SignatureParser.isOperator(before)
        || ")]}\"`".utf8.contains(before)
      if !isAfterOperand { refuse(UnsupportedConstruct.regexLiteral.message, at: start) }
    }
    position += 1
    words = 0
    previous = .other
  }

  private mutating func comment() {
    var open = 0
    repeat {
      if byte(position) == UInt8(ascii: "/"), byte(position + 1) == UInt8(ascii: "*") {
        open += 1
        position += 2
      } else if byte(position) == UInt8(ascii: "*"), byte(position + 1) == UInt8(ascii: "/") {
        open -= 1
        position += 2
      } else {
        position += 1
      }
    } while open > 0 && position < bytes.count
  }

  /// A raw string, a directive or a macro.
  private mutating func pound() {
    let start = position
    while byte(position) == UInt8(ascii: "#") { position += 1 }
    words = 0
    previous = .other
    let count = position - start
    if count > 16 { return refuse("more than 16 '#' follow one another here", at: start) }
    switch byte(position) {
    case UInt8(ascii: "\""): string(pounds: count)
    case UInt8(ascii: "/"): refuse(UnsupportedConstruct.regexLiteral.message, at: start)
    case UInt8(ascii: "i") where byte(position + 1) == UInt8(ascii: "f"):
      conditionals += 1
      if conditionals > Self.maximumRun { refuse("there are more than \(Self.maximumRun) '#if' here; write several blocks", at: start) }
    default: break
    }
  }
}

extension SourceScan {
  private mutating func string(pounds: Int) {
    let quote = bytes[position]
    let isMultiline = quote == UInt8(ascii: "\"") && byte(position + 1) == quote && byte(position + 2) == quote
    position += isMultiline ? 3 : 1
    resume(Delimiter(quote: quote, isMultiline: isMultiline, pounds: pounds))
  }

  /// Reads a string up to its end, the end of its line, or the next interpolation.
  private mutating func resume(_ string: Delimiter) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), hasPounds(string.pounds, at: position + 1) {
        position += 1 + string.pounds
        if self.byte(position) == UInt8(ascii: "(") { return open(UInt8(ascii: "("), string: string) }
        position += 1
      } else if byte == string.quote, ends(string) {
        position += (string.isMultiline ? 3 : 1) + string.pounds
        break
      } else if !string.isMultiline, byte == 10 || byte == 13 {
        break
      } else {
        position += 1
      }
    }
    words = 0
    previous = .operand
  }

  private func ends(_ string: Delimiter) -> Bool {
    guard string.isMultiline else { return hasPounds(string.pounds, at: position + 1) }
    return byte(position + 1) == string.quote && byte(position + 2) == string.quote
      && hasPounds(string.pounds, at: position + 3)
  }

  private func hasPounds(_ count: Int, at index: Int) -> Bool {
    for offset in 0..<count where byte(index + offset) != UInt8(ascii: "#") { return false }
    return true
  }
}
