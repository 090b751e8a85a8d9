import Foundation

/// A colour of the screen, each component linear in light between 0 and 1.
struct Color: Hashable {
  var red: Double
  var green: Double
  var blue: Double

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// `0xRRGGBB` in sRGB.
  init(_ hex: UInt32) {
    func component(_ shift: UInt32) -> Double {
      let encoded = Double((hex >> shift) & 0xFF) / 255
      return encoded <= 0.04045 ? encoded / 12.92 : pow((encoded + 0.055) / 1.055, 2.4)
    }
    self.init(red: component(16), green: component(8), blue: component(0))
  }

  /// Red, green and blue in sRGB, 0 through 255; components outside its range are cut.
  var bytes: [Int] {
    [red, green, blue].map { component in
      let light = min(max(component, 0), 1)
      let encoded = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
      return Int((encoded * 255).rounded())
    }
  }

  /// `#rrggbb`.
  var css: String {
    "#" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The relative luminance of WCAG 2.1.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// The contrast of WCAG 2.1: from 1 to 21; text needs 4.5.
  func contrast(with other: Color) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The colour at `fraction` of the way to `other`, by the eye: a straight line in OKLab (Ottosson, 2020).
  func mixed(with other: Color, _ fraction: Double) -> Color {
    let pairs = zip(oklab, other.oklab).map { $0 + ($1 - $0) * fraction }
    return Color(oklab: pairs)
  }

  /// Lightness, green–red, blue–yellow.
  var oklab: [Double] {
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return [
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    ]
  }

  private init(oklab lab: [Double]) {
    let l = lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]
    let m = lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]
    let s = lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]
    let (l3, m3, s3) = (l * l * l, m * m * m, s * s * s)
    self.init(
      red: 4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
      green: -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
      blue: -0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3)
  }
}
