/// The header of a safetensors file: what it says, before any of it is believed.
///
/// JSON of a fixed form: an object whose members are `__metadata__`, an object of strings, or tensors with the members
/// `dtype`, `shape` and `data_offsets`. It is read here rather than by a general decoder because those keep only one of two
/// members of the same name, behind which a file could hide a tensor.
struct SafeTensorsHeader {
  struct Entry: Equatable {
    var dtype: String
    var shape: [Int]
    var offsets: [Int]
  }

  private(set) var entries: [String: Entry] = [:]
  private(set) var metadata: [String: String] = [:]

  /// - Throws: `SafeTensorsError.headerNotUnderstood`, `duplicateName`.
  init(_ bytes: ArraySlice<UInt8>) throws {
    var reader = HeaderReader(bytes)
    var names: Set<String> = []
    try reader.members { name, reader in
      guard names.insert(name).inserted else { throw SafeTensorsError.duplicateName(name: name) }
      if name == "__metadata__" {
        try reader.members { key, reader in
          guard metadata.updateValue(try reader.string(), forKey: key) == nil else {
            throw SafeTensorsError.duplicateName(name: key)
          }
        }
      } else {
        entries[name] = try Self.entry(name, &reader)
      }
    }
    try reader.end()
  }

  private static func entry(_ name: String, _ reader: inout HeaderReader) throws -> Entry {
    var (dtype, shape, offsets): (String?, [Int]?, [Int]?)
    try reader.members { key, reader in
      func once(_ isNew: Bool) throws { if !isNew { throw SafeTensorsError.duplicateName(name: "\(name).\(key)") } }
      switch key {
      case "dtype":
        try once(dtype == nil)
        dtype = try reader.string()
      case "shape":
        try once(shape == nil)
        shape = try reader.integers()
      case "data_offsets":
        try once(offsets == nil)
        offsets = try reader.integers()
      default: throw reader.problem("dtype, shape or data_offsets", found: "'\(key)'", at: reader.keyPosition)
      }
    }
    guard let dtype, let shape, let offsets else {
      let missing = dtype == nil ? "dtype" : shape == nil ? "shape" : "data_offsets"
      throw reader.problem("\(missing) of '\(name)'", found: "the end of its members")
    }
    return Entry(dtype: dtype, shape: shape, offsets: offsets)
  }
}

/// Reads JSON byte by byte.
private struct HeaderReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  /// Where the name of the member begins that is being read.
  private(set) var keyPosition = 0

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  func problem(_ expected: String, found: String? = nil, at place: Int? = nil) -> SafeTensorsError {
    let next = position < bytes.endIndex ? "'\(UnicodeScalar(bytes[position]).escaped(asASCII: true))'" : "the end"
    return .headerNotUnderstood(position: (place ?? position) - bytes.startIndex, expected: expected, found: found ?? next)
  }

  private mutating func skipSpace() {
    while position < bytes.endIndex, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[position]) { position += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard position < bytes.endIndex, bytes[position] == character.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Character) throws {
    if !take(character) { throw problem("'\(character)'") }
  }

  mutating func end() throws {
    skipSpace()
    if position < bytes.endIndex { throw problem("spaces to the end of the header") }
  }

  /// The members of an object, each read by the body from behind its colon on.
  mutating func members(_ body: (_ name: String, _ reader: inout HeaderReader) throws -> Void) throws {
    try expect("{")
    if take("}") { return }
    repeat {
      skipSpace()
      keyPosition = position
      let name = try string()
      try expect(":")
      try body(name, &self)
    } while take(",")
    try expect("}")
  }

  mutating func integers() throws -> [Int] {
    try expect("[")
    if take("]") { return [] }
    var list: [Int] = []
    repeat { list.append(try integer()) } while take(",")
    try expect("]")
    return list
  }

  private mutating func integer() throws -> Int {
    let isNegative = take("-")
    skipSpace()
    let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
    guard let text = String(validating: digits, as: UTF8.self), let value = Int((isNegative ? "-" : "") + text) else {
      throw problem("a whole number", found: digits.isEmpty ? nil : "one beyond 64 bits")
    }
    position += digits.count
    return value
  }

  mutating func string() throws -> String {
    try expect("\"")
    var text: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte < 0x20 { throw problem("a character of a string") }
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw problem("UTF-8 in a string", found: "other bytes")
        }
        return string
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      default: text.append(byte)
      }
    }
    throw problem("the end of a string")
  }

  /// What follows a backslash.
  private mutating func escape() throws -> UnicodeScalar {
    guard position < bytes.endIndex else { throw problem("an escaped character") }
    let byte = bytes[position]
    if byte != UInt8(ascii: "u") {
      let meanings: [UInt8: UnicodeScalar] = [0x22: "\"", 0x5c: "\\", 0x2f: "/", 0x62: "\u{8}", 0x66: "\u{c}", 0x6e: "\n",
                                              0x72: "\r", 0x74: "\t"]
      guard let meaning = meanings[byte] else { throw problem("an escaped character") }
      position += 1
      return meaning
    }
    var unit = try hexadecimal()
    if (0xd800...0xdbff).contains(unit), position < bytes.endIndex, bytes[position] == UInt8(ascii: "\\") {
      position += 1
      let low = try hexadecimal()
      guard (0xdc00...0xdfff).contains(low) else { throw problem("the second half of a character", found: "another") }
      unit = 0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00)
    }
    guard let scalar = UnicodeScalar(unit) else { throw problem("a character", found: "half of one") }
    return scalar
  }

  /// The number of uXXXX.
  private mutating func hexadecimal() throws -> UInt32 {
    guard bytes.endIndex - position >= 5, bytes[position] == UInt8(ascii: "u"),
          let text = String(validating: bytes[(position + 1)..<(position + 5)], as: UTF8.self),
          text.allSatisfy(\.isHexDigit), let unit = UInt32(text, radix: 16) else {
      throw problem("four hexadecimal digits")
    }
    position += 5
    return unit
  }
}
