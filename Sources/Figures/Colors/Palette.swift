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
/// Series differ in hue and in lightness, so that neighbours stay apart for readers who do not see red and green as
/// different; each has at least 4.5 : 1 against the ground, because its label is written in it.
enum Palette {
  static let ground = ColorPair(0xFFFFFF, 0x16181D)
  static let text = ColorPair(0x1F2328, 0xE6E8EB)
  static let muted = ColorPair(0x59636E, 0xA3ABB5)
  static let grid = ColorPair(0xDFE3E8, 0x363C45)
  static let good = ColorPair(0x1A7F37, 0x4AC26B)
  static let bad = ColorPair(0xC2261F, 0xFF8A80)

  static let series = [
    ColorPair(0x2259C7, 0x82AEFF),
    ColorPair(0xB84A00, 0xFFA257),
    ColorPair(0x006B5B, 0x4FD1B5),
    ColorPair(0x9A2F8F, 0xE79BE0),
    ColorPair(0x7A5F00, 0xDDC34A),
    ColorPair(0xB3213F, 0xFF93A3),
    ColorPair(0x1F6E94, 0x6CCBEF),
    ColorPair(0x555E68, 0xB5BDC7),
  ]
}
