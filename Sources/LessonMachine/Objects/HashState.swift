import Foundation

/// The state of a hash: one word, into which others are mixed one after the other.
///
/// It starts without a seed, so that a lesson hashes alike in every run.
package struct HashState {
  package var word: Int

  package init(word: Int) { self.word = word }

  package static let start = HashState(word: 0x243F_6A88_85A3_08D3)

  @inline(__always)
  package mutating func combine(_ more: Int) {
    word = Self.mixed(((word << 26) | Int(bitPattern: UInt(bitPattern: word) >> 38)) ^ more)
  }

  /// Spreads the bits of a word: a product carries them upwards, the shift brings them back down.
  @inline(__always)
  package static func mixed(_ word: Int) -> Int {
    let product = UInt(bitPattern: word) &* 0x9E37_79B9_7F4A_7C15
    return Int(bitPattern: product ^ (product >> 32))
  }

  /// Mixes in a string: canonically equivalent ones alike.
  package mutating func combine(_ text: String) {
    if Self.isSurelyComposed(text) { combine(bytes: text) } else { combine(bytes: text.precomposedStringWithCanonicalMapping) }
  }

  private mutating func combine(bytes text: String) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        combine(Int(littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: Int.self)))
        index += 8
      }
      var rest = bytes.count &<< 56
      var shift = 0
      while index < bytes.count {
        rest ^= Int(bytes[index]) &<< shift
        shift += 8
        index += 1
      }
      combine(rest)
    }
  }

  /// Whether no scalar of the text can combine with its neighbours, so that it is its own composed form.
  private static func isSurelyComposed(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x300, 0x400..<0x483, 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0x1F300..<0x1FB00: continue
      default: return false
      }
    }
    return true
  }
}
