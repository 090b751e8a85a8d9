/// How wide characters are in a sans-serif font, without a font at hand.
///
/// The classes follow the widths of DejaVu Sans, the widest of the fonts that systems show by default (Helvetica and
/// its kin are a tenth narrower), so that what is laid out by them collides in none.
enum TextWidth {
  /// The advance of `character` in ems.
  static func ems(_ character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch character {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", "·", "’": return 0.32
    case "f", "t", "r", " ", "(", ")", "[", "]", "/", "\\", "-", "\"", "`", "\u{A0}": return 0.4
    case "m", "w", "M", "W", "@", "%", "…", "—", "→", "←", "↑", "↓": return 0.97
    case "0"..."9", "a"..."z", "–", "␣": return 0.64
    case "⁰"..."⁹", "¹", "²", "³", "⁻", "₀"..."₉": return 0.45
    case "A"..."Z": return 0.72
    case "−", "+", "=", "<", ">", "×", "&", "∞", "~", "_", "#", "?", "$": return 0.84
    default: break
    }
    return scalar.isWide ? 1.05 : scalar.value < 0x2000 ? 0.68 : 0.9
  }

  /// The number of terminal columns that `character` takes.
  static func columns(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    return scalar.isWide ? 2 : 1
  }

  static func columns(_ text: String) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }
}

extension Unicode.Scalar {
  /// Whether the character fills a square: Chinese, Japanese, Korean, and pictographs.
  var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
         0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
         0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
