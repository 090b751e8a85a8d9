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
    func lightness(_ levels: [ColorLevel], _ side: (ColorPair) -> Color) -> [Double] {
      levels.map { side($0.fill).oklab[0] }
    }
    let amounts = ColorLevel.all(.sequential), middle = ColorLevel.count / 2
    let positive = Array(ColorLevel.all(.diverging)[middle...])
    let negative = Array(ColorLevel.all(.diverging)[...middle].reversed())
    for levels in [amounts, positive, negative] {
      #expect(zip(lightness(levels, \.light), lightness(levels, \.light).dropFirst()).allSatisfy { $0 > $1 })
      #expect(zip(lightness(levels, \.dark), lightness(levels, \.dark).dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  /// The colours as they look without one kind of cones (Machado, Oliveira, Fernandes, 2009, severity 1).
  static let visions: [(name: String, matrix: [[Double]])] = [
    ("all cones", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    ("no long-wave cones", [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
    ]),
    ("no middle-wave cones", [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
    ]),
    ("no short-wave cones", [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
    ]),
  ]

  @Test(arguments: visions.map(\.name))
  func seriesStayApartForEveryReader(vision: String) throws {
    let matrix = try #require(Self.visions.first { $0.name == vision }).matrix
    func seen(_ color: Color) -> [Double] {
      let parts = matrix.map { $0[0] * color.red + $0[1] * color.green + $0[2] * color.blue }
      return Color(red: parts[0], green: parts[1], blue: parts[2]).oklab
    }
    for colors in [Palette.series.map { seen($0.light) }, Palette.series.map { seen($0.dark) }] {
      for (index, first) in colors.enumerated() {
        for other in colors.indices where other > index {
          let distance = zip(first, colors[other]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
          #expect(distance >= (other < 4 ? 0.1 : 0.045), "\(index) and \(other): \(distance)")
        }
      }
    }
  }

  @Test(arguments: [(0.0, 0), (0.5, 10), (1, 20), (-3, 0), (7, 20), (.nan, 0), (.infinity, 20)])
  func levelsAreBounded(fraction: Double, index: Int) {
    #expect(ColorLevel(.diverging, fraction: fraction).index == index)
  }
}
