/// UTF-16 with each code unit written as UTF-8 would write a scalar of its value: the text of Duktape's strings.
///
/// A character beyond U+FFFF is two surrogates of three bytes here where UTF-8 has four bytes. All others are the same.
enum CESU8 {
  static func encode(_ text: String) -> [UInt8] {
    var text = text
    let plain = text.withUTF8 { bytes in bytes.contains { $0 >= 0xF0 } ? nil : Array(bytes) }
    if let plain { return plain }
    var bytes: [UInt8] = []
    for unit in text.utf16 {
      switch unit {
      case ..<0x80: bytes.append(UInt8(unit))
      case ..<0x800: bytes += [0xC0 | UInt8(unit >> 6), 0x80 | UInt8(unit & 0x3F)]
      default: bytes += [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
      }
    }
    return bytes
  }

  /// Anything that is no UTF-16 becomes U+FFFD.
  static func decode(_ bytes: some Collection<UInt8>) -> String {
    guard bytes.contains(0xED) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var rest = bytes.makeIterator()
    func more() -> UInt16 { UInt16((rest.next() ?? 0) & 0x3F) }
    while let byte = rest.next() {
      switch byte {
      case ..<0x80: units.append(UInt16(byte))
      case ..<0xE0: units.append(UInt16(byte & 0x1F) << 6 | more())
      case ..<0xF0: units.append(UInt16(byte & 0x0F) << 12 | more() << 6 | more())
      default: units.append(0xFFFD)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
