/// A line of output cut into numbers and what is between them.
enum OutputToken: Equatable {
  case text(Substring)
  case integer(Substring)
  /// With a point or an exponent.
  case real(Substring)

  var text: Substring {
    switch self {
    case .text(let text), .integer(let text), .real(let text): return text
    }
  }

  /// The tokens of a line. Digits behind a letter (`h2`, `Float32`) are no number; a sign belongs to a number unless
  /// something it could be subtracted from stands before it.
  static func tokens(of line: Substring) -> [OutputToken] {
    let bytes = line.utf8
    var tokens: [OutputToken] = []
    var textStart = line.startIndex
    var index = line.startIndex
    var previous: UInt8?
    while index < line.endIndex {
      if let (end, isReal) = numberEnd(bytes, from: index, after: previous) {
        if textStart < index { tokens.append(.text(line[textStart..<index])) }
        tokens.append(isReal ? .real(line[index..<end]) : .integer(line[index..<end]))
        previous = bytes[bytes.index(before: end)]
        index = end
        textStart = end
      } else {
        previous = bytes[index]
        index = bytes.index(after: index)
      }
    }
    if textStart < line.endIndex { tokens.append(.text(line[textStart...])) }
    return tokens
  }

  private static func numberEnd(
    _ bytes: Substring.UTF8View, from start: String.Index, after previous: UInt8?
  ) -> (end: String.Index, isReal: Bool)? {
    let isInside = previous.map { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    if isInside == true { return nil }
    var index = start
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      if previous == UInt8(ascii: ")") || previous == UInt8(ascii: "]") { return nil }
      index = bytes.index(after: index)
    }
    let digits = { (from: String.Index) -> String.Index in
      var index = from
      while index < bytes.endIndex, bytes[index].isDigit { index = bytes.index(after: index) }
      return index
    }
    var end = digits(index)
    guard end > index else { return nil }
    var isReal = false
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ".") {
      let fraction = bytes.index(after: end)
      if fraction < bytes.endIndex, bytes[fraction].isDigit {
        end = digits(fraction)
        isReal = true
      }
    }
    if end < bytes.endIndex, bytes[end] | 32 == UInt8(ascii: "e") {
      var power = bytes.index(after: end)
      if power < bytes.endIndex, bytes[power] == UInt8(ascii: "-") || bytes[power] == UInt8(ascii: "+") {
        power = bytes.index(after: power)
      }
      let powerEnd = digits(power)
      if powerEnd > power {
        end = powerEnd
        isReal = true
      }
    }
    return (end, isReal)
  }
}
