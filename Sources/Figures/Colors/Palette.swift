/// A colour for a light and one for a dark page.
struct ColorPair: Hashable {
  var light: Color
  var dark: Color

  init(light: Color, dark: Color) {
    self.light = light
    self.dark = dark
  }

  init(_ light: UInt32, _ dark: UInt32) {
    self.init(light: Color(light), dark: Color(dark))
  }

  var css: String { "light-dark(\(light.css), \(dark.css))" }
}

/// The colours of all figures.
///
/// Series differ in hue and in lightness: the first four stay well apart for readers who lack one of the three kinds of
/// cones, the rest are told apart. Each has at least 4.5 : 1 against the ground, because its label is written in it.
enum Palette {
  static let ground = ColorPair(0xFFFFFF, 0x16181D)
  static let text = ColorPair(0x1F2328, 0xE6E8EB)
  static let muted = ColorPair(0x59636E, 0xA3ABB5)
  static let grid = ColorPair(0xDFE3E8, 0x363C45)
  static let good = ColorPair(0x1A7F37, 0x4AC26B)
  static let bad = ColorPair(0xC2261F, 0xFF8A80)

  static let series = [
    ColorPair(0x1668E3, 0x9DB4FF),
    ColorPair(0xAD5F00, 0xF2942B),
    ColorPair(0x00493B, 0x45E0C2),
    ColorPair(0x74129B, 0xC868F5),
    ColorPair(0x75590A, 0xF3E04E),
    ColorPair(0x8C0F2C, 0xFF5F86),
    ColorPair(0x1A6388, 0x3FA3C4),
    ColorPair(0x737371, 0xB8B0A4),
  ]
}
