/// Text as HTML.
enum HTMLText {
  /// `text` so that it can stand in an element or in an attribute between double quotes.
  ///
  /// Control characters, which HTML can't hold, become the pictures that Unicode has of them: ␀, ␛.
  static func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    append(text.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x09, 0x0A: bytes.append(byte)
      case 0x0D: break
      case ..<0x20: bytes += [0xE2, 0x90, 0x80 | byte]
      case 0x7F: bytes += "␡".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// ` name="value"`, or nothing if there is no value.
  static func attribute(_ name: String, _ value: String?) -> String {
    value.map { " \(name)=\"\(escaped($0))\"" } ?? ""
  }
}
