import Foundation

/// `String(format:)` of Foundation. Every specifier is held against its argument: what C would read past is an error here.
extension Library {
  func bindFormats() {
    declareProtocol("CVarArg", conformedToBy: core.integers.map(\.name) + ["Double", "Float", "String"])
    bindWords("init(format: String, _ arguments: CVarArg...)", in: "String", Self.format)
    bindWords("init(format: String, arguments: [CVarArg])", in: "String", Self.format)
  }

  private static func format(_ call: inout NativeCall) throws {
    let format: String = try call.argument(0)
    let objects = try array(call, 1)
    var arguments: [(type: RuntimeType, words: ValueWords)] = []
    for index in 0..<objects.count {
      guard let object = objects.refs[index] as? ExistentialObject else { throw RuntimeError.internalFault("an argument was expected") }
      arguments.append((object.type, object.words))
    }
    try call.charge(work: format.utf8.count)
    var text = "", next = 0
    for part in FormatSpecifier.parts(of: format) {
      switch part {
      case .text(let literal): text += literal
      case .broken(let specifier): throw RuntimeError.preconditionFailed("'\(specifier)' is no format specifier that lessons have")
      case .specifier(var specifier):
        func take(_ position: Int?) throws -> (type: RuntimeType, words: ValueWords) {
          let index = position.map { $0 - 1 } ?? next
          if position == nil { next += 1 }
          guard arguments.indices.contains(index) else {
            throw RuntimeError.preconditionFailed("the format '\(format)' needs more than \(arguments.count) argument\(arguments.count == 1 ? "" : "s")")
          }
          return arguments[index]
        }
        if specifier.takesWidth { specifier.width = try integer(take(nil), specifier) }
        if specifier.takesPrecision { specifier.precision = try integer(take(nil), specifier) }
        let size = Swift.max(specifier.width?.magnitude ?? 0, specifier.precision?.magnitude ?? 0)
        guard size <= 10_000 else { throw RuntimeError.preconditionFailed("the width of '\(specifier.text)' is more than 10000") }
        try call.charge(work: 16 + Int(size) / 8)
        let argument = try take(specifier.position)
        switch specifier.conversion {
        case .integer: text += specifier.formatted(try integer(argument, specifier))
        case .floatingPoint: text += specifier.formatted(try floatingPoint(argument, specifier))
        // Foundation heeds no width here either.
        case .object: text += try string(argument, specifier)
        }
      }
    }
    try call.returnValue(text)
  }

  private static func integer(_ argument: (type: RuntimeType, words: ValueWords), _ specifier: FormatSpecifier) throws -> Int {
    guard argument.type.integerFormat != nil else { throw mismatch(argument.type, specifier, "an integer") }
    return argument.words.raw
  }

  private static func floatingPoint(_ argument: (type: RuntimeType, words: ValueWords), _ specifier: FormatSpecifier) throws -> Double {
    switch argument.type.kind {
    case .double: return argument.words.double
    case .float: return Double(argument.words.float)
    default: throw mismatch(argument.type, specifier, "a floating-point number")
    }
  }

  private static func string(_ argument: (type: RuntimeType, words: ValueWords), _ specifier: FormatSpecifier) throws -> String {
    guard let text = argument.words.ref as? StringObject else { throw mismatch(argument.type, specifier, "a string") }
    return text.value
  }

  private static func mismatch(_ type: RuntimeType, _ specifier: FormatSpecifier, _ wanted: String) -> RuntimeError {
    .preconditionFailed("the specifier '\(specifier.text)' needs \(wanted), not a value of type '\(type.name)'")
  }
}

/// `%-8.3f`: what a format says of one argument.
private struct FormatSpecifier {
  enum Conversion { case integer, floatingPoint, object }
  enum Part {
    case text(String)
    case specifier(FormatSpecifier)
    case broken(String)
  }

  var text = ""
  var position: Int?
  var flags = ""
  var width: Int?
  var takesWidth = false
  var precision: Int?
  var takesPrecision = false
  var length = ""
  var letter: Character = "d"

  var conversion: Conversion { letter == "@" ? .object : "diouxXcC".contains(letter) ? .integer : .floatingPoint }

  static func parts(of format: String) -> [Part] {
    var parts: [Part] = []
    var rest = Substring(format)
    while let percent = rest.firstIndex(of: "%") {
      parts.append(.text(String(rest[..<percent])))
      rest = rest[percent...].dropFirst()
      if rest.first == "%" {
        parts.append(.text("%"))
        rest = rest.dropFirst()
        continue
      }
      var specifier = FormatSpecifier()
      let start = rest
      let isKnown = specifier.read(&rest)
      specifier.text = "%" + start[..<rest.startIndex]
      parts.append(isKnown ? .specifier(specifier) : .broken(specifier.text))
    }
    parts.append(.text(String(rest)))
    return parts
  }

  /// Reads what follows the percent sign; false if lessons do not have it.
  private mutating func read(_ rest: inout Substring) -> Bool {
    func number() -> Int? {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      return digits.isEmpty ? nil : Int(digits) ?? .max
    }
    func take(_ character: Character) -> Bool {
      guard rest.first == character else { return false }
      rest = rest.dropFirst()
      return true
    }
    if let digits = rest.firstIndex(where: { !($0.isASCII && $0.isNumber) }), rest[digits] == "$" {
      position = number()
      rest = rest.dropFirst()
    }
    while let flag = rest.first, "-+ #0".contains(flag) {
      flags.append(flag)
      rest = rest.dropFirst()
    }
    if take("*") { takesWidth = true } else { width = number() }
    if take(".") {
      if take("*") { takesPrecision = true } else { precision = number() ?? 0 }
    }
    while let modifier = rest.first, "hlqLzjt".contains(modifier) {
      length.append(modifier)
      rest = rest.dropFirst()
    }
    guard let last = rest.first else { return false }
    letter = last
    rest = rest.dropFirst()
    return "diouxXcCfFeEgGaA@".contains(last)
  }

  private var shape: String {
    let left = width ?? 0 < 0 ? "-" : ""
    return "%" + left + flags + (width.map { String($0.magnitude) } ?? "") + (precision.map { $0 < 0 ? "" : ".\($0)" } ?? "")
  }

  func formatted(_ value: Double) -> String { String(format: shape + String(letter), value) }

  func formatted(_ word: Int) -> String {
    switch letter {
    case "c", "C":
      let scalar = UnicodeScalar(letter == "c" ? UInt32(UInt8(truncatingIfNeeded: word)) : UInt32(truncatingIfNeeded: word)) ?? "\u{FFFD}"
      let padding = String(repeating: " ", count: Swift.max(0, Int(clamping: width?.magnitude ?? 0) - 1))
      return flags.contains("-") || width ?? 0 < 0 ? String(Character(scalar)) + padding : padding + String(Character(scalar))
    case "d", "i": return String(format: shape + "lld", Int64(signed(word)))
    default: return String(format: shape + "ll" + String(letter), UInt64(unsigned(word)))
    }
  }

  /// Without a length C reads 32 bits.
  private func signed(_ word: Int) -> Int {
    switch length {
    case "hh": Int(Int8(truncatingIfNeeded: word))
    case "h": Int(Int16(truncatingIfNeeded: word))
    case "": Int(Int32(truncatingIfNeeded: word))
    default: word
    }
  }

  private func unsigned(_ word: Int) -> UInt {
    switch length {
    case "hh": UInt(UInt8(truncatingIfNeeded: word))
    case "h": UInt(UInt16(truncatingIfNeeded: word))
    case "": UInt(UInt32(truncatingIfNeeded: word))
    default: UInt(bitPattern: word)
    }
  }
}
