/// A style of letters that mathematics gives a meaning of its own. (Unicode, Mathematical Alphanumeric Symbols.)
enum MathVariant: String, CaseIterable, Sendable {
  case bold, italic, script, fraktur, monospace
  case boldItalic = "bold-italic"
  case boldScript = "bold-script"
  case boldFraktur = "bold-fraktur"
  case doubleStruck = "double-struck"
  case sansSerif = "sans-serif"
  case boldSansSerif = "bold-sans-serif"
  case sansSerifItalic = "sans-serif-italic"
  case sansSerifBoldItalic = "sans-serif-bold-italic"

  /// The same text in letters of this style. What has none stays as it is.
  func letters(of text: some StringProtocol) -> String {
    var letters = String.UnicodeScalarView()
    letters.append(contentsOf: text.unicodeScalars.map(letter))
    return String(letters)
  }

  func letter(_ plain: Unicode.Scalar) -> Unicode.Scalar {
    if let hole = Self.holes[self]?[plain] { return hole }
    let value = plain.value
    let styled: UInt32? = switch value {
    case 0x41...0x5A: latin + value - 0x41
    case 0x61...0x7A: latin + 26 + value - 0x61
    case 0x30...0x39: digits.map { $0 + value - 0x30 }
    default: greek.flatMap { greek in Self.greekOffset(plain).map { greek + $0 } }
    }
    return styled.flatMap(Unicode.Scalar.init) ?? plain
  }

  /// Where the block of 52 Latin letters starts: A to Z, a to z.
  private var latin: UInt32 {
    switch self {
    case .bold: 0x1D400
    case .italic: 0x1D434
    case .boldItalic: 0x1D468
    case .script: 0x1D49C
    case .boldScript: 0x1D4D0
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    case .boldFraktur: 0x1D56C
    case .sansSerif: 0x1D5A0
    case .boldSansSerif: 0x1D5D4
    case .sansSerifItalic: 0x1D608
    case .sansSerifBoldItalic: 0x1D63C
    case .monospace: 0x1D670
    }
  }

  private var digits: UInt32? {
    switch self {
    case .bold: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sansSerif: 0x1D7E2
    case .boldSansSerif: 0x1D7EC
    case .monospace: 0x1D7F6
    default: nil
    }
  }

  private var greek: UInt32? {
    switch self {
    case .bold: 0x1D6A8
    case .italic: 0x1D6E2
    case .boldItalic: 0x1D71C
    case .boldSansSerif: 0x1D756
    case .sansSerifBoldItalic: 0x1D790
    default: nil
    }
  }

  private static func greekOffset(_ plain: Unicode.Scalar) -> UInt32? {
    switch plain {
    case "Α"..."Ρ", "Σ"..."Ω": plain.value - 0x391
    case "ϴ": 17
    case "∇": 25
    case "α"..."ω": 26 + plain.value - 0x3B1
    case "∂": 51
    case "ϵ": 52
    case "ϑ": 53
    case "ϰ": 54
    case "ϕ": 55
    case "ϱ": 56
    case "ϖ": 57
    default: nil
    }
  }

  /// Letters that Unicode had before it had the block, and that are missing from it.
  private static let holes: [MathVariant: [Unicode.Scalar: Unicode.Scalar]] = [
    .italic: ["h": "ℎ"],
    .script: ["B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ",
              "e": "ℯ", "g": "ℊ", "o": "ℴ"],
    .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
    .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
  ]
}
