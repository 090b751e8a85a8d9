/// How numbers become colours.
public enum ColorMap: String, Hashable, Sendable {
  /// From the colour of the page to a deep one: amounts.
  case sequential
  /// Two hues that meet in the colour of the page at zero: signed values.
  case diverging
}

/// One of the steps of a colour map.
public struct ColorLevel: Hashable, Sendable {
  public let map: ColorMap
  /// 0 through `count` − 1; the middle of a diverging map is zero.
  public let index: Int

  /// The number of steps; odd, so that a diverging map has a middle.
  public static let count = 21

  init(_ map: ColorMap, index: Int) {
    self.map = map
    self.index = min(max(index, 0), Self.count - 1)
  }

  /// The step for a value that lies at `fraction`, between 0 and 1, of the range of colours.
  public init(_ map: ColorMap, fraction: Double) {
    let bounded = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
    self.init(map, index: Int((bounded * Double(Self.count - 1)).rounded()))
  }

  static func all(_ map: ColorMap) -> [ColorLevel] {
    (0..<count).map { ColorLevel(map, index: $0) }
  }

  var className: String { (map == .diverging ? "v" : "q") + "\(index)" }

  /// The colour of a cell.
  var fill: ColorPair {
    let fraction = Double(index) / Double(Self.count - 1)
    switch map {
    case .sequential:
      return ColorPair(light: Self.ramp(Self.amountLight, fraction), dark: Self.ramp(Self.amountDark, fraction))
    case .diverging:
      let distance = (fraction - 0.5).magnitude * 2
      let isNegative = fraction < 0.5
      return ColorPair(
        light: Self.ramp(isNegative ? Self.negativeLight : Self.positiveLight, distance),
        dark: Self.ramp(isNegative ? Self.negativeDark : Self.positiveDark, distance))
    }
  }

  /// The colour of text on the cell: black or white, whichever stands out more: at least 4.58 : 1 on any colour.
  var text: ColorPair {
    func readable(on color: Color) -> Color {
      let (dark, light) = (Color(0x000000), Color(0xFFFFFF))
      return dark.contrast(with: color) >= light.contrast(with: color) ? dark : light
    }
    let fill = fill
    return ColorPair(light: readable(on: fill.light), dark: readable(on: fill.dark))
  }

  private static let amountLight: [UInt32] = [0xF4F6F8, 0xB9DCD7, 0x57A9B4, 0x1F6A96, 0x16326B]
  private static let amountDark: [UInt32] = [0x20242B, 0x1C4A63, 0x23788C, 0x55B5A6, 0xD8F3C9]
  private static let negativeLight: [UInt32] = [0xF4F5F6, 0xF6BF95, 0xDD7A3C, 0x9A4208]
  private static let positiveLight: [UInt32] = [0xF4F5F6, 0xA9CBF3, 0x4C8BDB, 0x174A9C]
  private static let negativeDark: [UInt32] = [0x23272E, 0x6B3B17, 0xC26A26, 0xFFB878]
  private static let positiveDark: [UInt32] = [0x23272E, 0x1F4376, 0x3F7DD0, 0xA6CCFF]

  private static func ramp(_ stops: [UInt32], _ fraction: Double) -> Color {
    let place = fraction * Double(stops.count - 1)
    let lower = min(Int(place), stops.count - 2)
    return Color(stops[lower]).mixed(with: Color(stops[lower + 1]), place - Double(lower))
  }
}
