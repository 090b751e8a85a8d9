import Testing
@testable import Figures

@Suite struct ColorTests {
  @Test(arguments: [UInt32(0x000000), 0xFFFFFF, 0x2259C7, 0xB84A00, 0x010203])
  func coloursKeepTheirBytes(hex: UInt32) {
    let digits = String(hex, radix: 16)
    #expect(Color(hex).css == "#" + String(repeating: "0", count: 6 - digits.count) + digits)
    #expect(Color(hex).mixed(with: Color(0x808080), 0).css == Color(hex).css)
    #expect(Color(0x808080).mixed(with: Color(hex), 1).css == Color(hex).css)
  }

  @Test func contrastIsThatOfTheGuidelines() {
    #expect(abs(Color(0x000000).contrast(with: Color(0xFFFFFF)) - 21) < 1e-9)
    #expect(abs(Color(0x767676).contrast(with: Color(0xFFFFFF)) - 4.54) < 0.01)
  }

  @Test func everyInkThatWritesIsReadable() {
    let inks = Palette.series + [Palette.text, Palette.muted, Palette.good, Palette.bad]
    for ink in inks {
      #expect(ink.light.contrast(with: Palette.ground.light) >= 4.5, "\(ink.css)")
      #expect(ink.dark.contrast(with: Palette.ground.dark) >= 4.5, "\(ink.css)")
    }
  }

  @Test(arguments: [ColorMap.sequential, .diverging])
  func textOnEveryCellIsReadable(map: ColorMap) {
    for level in ColorLevel.all(map) {
      #expect(level.text.light.contrast(with: level.fill.light) >= 4.5)
      #expect(level.text.dark.contrast(with: level.fill.dark) >= 4.5)
    }
  }

  /// Lightness alone must order a colour map: it is all that a reader without colours, or paper, has.
  @Test func lightnessRunsOneWay() {
    func lightness(_ levels: [ColorLevel], _ side: (ColorPair) -> Color) -> [Double] { levels.map { side($0.fill).oklab[0] } }
    let amounts = ColorLevel.all(.sequential), middle = ColorLevel.count / 2
    let positive = Array(ColorLevel.all(.diverging)[middle...])
    let negative = Array(ColorLevel.all(.diverging)[...middle].reversed())
    for levels in [amounts, positive, negative] {
      #expect(zip(lightness(levels, \.light), lightness(levels, \.light).dropFirst()).allSatisfy { $0 > $1 })
      #expect(zip(lightness(levels, \.dark), lightness(levels, \.dark).dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test(arguments: [(0.0, 0), (0.5, 10), (1, 20), (-3, 0), (7, 20), (.nan, 0), (.infinity, 20)])
  func levelsAreBounded(fraction: Double, index: Int) {
    #expect(ColorLevel(.diverging, fraction: fraction).index == index)
  }
}
