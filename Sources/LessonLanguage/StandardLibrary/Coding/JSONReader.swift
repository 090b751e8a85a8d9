/// Reads JSON as Foundation does: what RFC 8259 allows, a byte order mark before it, and a comma behind the last element.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// Asked now and then while a long text is read.
  private let poll: () throws -> Void

  private struct Malformed: Error {}

  private init(_ bytes: [UInt8], _ poll: @escaping () throws -> Void) { (self.bytes, self.poll) = (bytes, poll) }

  /// Nil where the text is no JSON.
  static func value(of bytes: [UInt8], poll: @escaping () throws -> Void) throws -> JSONValue? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = JSONReader(bytes, poll)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
    do {
      let value = try reader.value()
      reader.skipSpace()
      return reader.position == bytes.count ? value : nil
    } catch is Malformed {
      return nil
    }
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(word: StaticString) throws {
    for offset in 0..<word.utf8CodeUnitCount where !take(word.utf8Start[offset]) { throw Malformed() }
  }

  private mutating func value() throws -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"):
      try take(word: "true")
      return .flag(true)
    case UInt8(ascii: "f"):
      try take(word: "false")
      return .flag(false)
    case UInt8(ascii: "n"):
      try take(word: "null")
      return .null
    default: return try number()
    }
  }

  private mutating func enter() throws {
    position += 1
    depth += 1
    if depth > JSONValue.maximumDepth { throw Malformed() }
    try poll()
  }

  private mutating func array() throws -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var items: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return JSONValue(array: []) }
    while true {
      items.append(try value())
      if items.count & 1023 == 0 { try poll() }
      skipSpace()
      if take(UInt8(ascii: "]")) { return JSONValue(array: items) }
      guard take(UInt8(ascii: ",")) else { throw Malformed() }
      skipSpace()
      if take(UInt8(ascii: "]")) { return JSONValue(array: items) }
    }
  }

  private mutating func object() throws -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var keys: [String] = [], values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return JSONValue(keys: [], values: []) }
    while true {
      skipSpace()
      keys.append(try text())
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw Malformed() }
      values.append(try value())
      if values.count & 1023 == 0 { try poll() }
      skipSpace()
      if take(UInt8(ascii: "}")) { return JSONValue(keys: keys, values: values) }
      guard take(UInt8(ascii: ",")) else { throw Malformed() }
    }
  }

  private mutating func number() throws -> JSONValue {
    let start = position
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    func digits(_ reader: inout JSONReader) throws {
      guard isDigit(reader.next) else { throw Malformed() }
      while isDigit(reader.next) { reader.position += 1 }
    }
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits(&self) }
    if take(UInt8(ascii: ".")) { try digits(&self) }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits(&self)
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func text() throws -> String {
    guard take(UInt8(ascii: "\"")) else { throw Malformed() }
    var content: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &content)
      case 0..<0x20: throw Malformed()
      default: content.append(byte)
      }
    }
    throw Malformed()
  }

  private mutating func escape(into content: inout [UInt8]) throws {
    guard let byte = next else { throw Malformed() }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800..<0xDC00).contains(unit) {
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw Malformed() }
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw Malformed() }
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { throw Malformed() }
      content += Array(String(Character(scalar)).utf8)
    default: throw Malformed()
    }
  }

  private mutating func hexadecimal() throws -> UInt32 {
    guard position + 4 <= bytes.count, let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16),
          bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-") else { throw Malformed() }
    position += 4
    return value
  }
}
