/// The two escapes of HTML, as cmark writes them.
public enum HTML {
  /// A text between tags or inside a quoted attribute.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: special.contains) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case quote: bytes += Array("&quot;".utf8)
      case ampersand: bytes += Array("&amp;".utf8)
      case less: bytes += Array("&lt;".utf8)
      case greater: bytes += Array("&gt;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An address inside a quoted attribute: what may not stand in one is percent-encoded.
  public static func escapedAddress(_ address: String) -> String {
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      if byte == ampersand {
        bytes += Array("&amp;".utf8)
      } else if byte == UInt8(ascii: "'") {
        bytes += Array("&#x27;".utf8)
      } else if byte.isDigit || byte.isLetter || safeInAddress.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let ampersand = UInt8(ascii: "&")
  private static let less = UInt8(ascii: "<")
  private static let greater = UInt8(ascii: ">")
  private static let special: Set<UInt8> = [quote, ampersand, less, greater]
  private static let safeInAddress = Set("-_.+!*(),%#@?=;:/,$~".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)
}
