import Testing

@testable import Site

@Suite struct MathVariantTests {
  @Test(arguments: [
    (.bold, "AZaz09ΑΩαω∇∂ϵϖ", "𝐀𝐙𝐚𝐳𝟎𝟗𝚨𝛀𝛂𝛚𝛁𝛛𝛜𝛡"),
    (.italic, "AhzΣσ5", "𝐴ℎ𝑧𝛴𝜎5"),
    (.boldItalic, "Wxθ", "𝑾𝒙𝜽"),
    (.doubleStruck, "ABCRZ1", "𝔸𝔹ℂℝℤ𝟙"),
    (.script, "ABLaeo", "𝒜ℬℒ𝒶ℯℴ"),
    (.fraktur, "ACg", "𝔄ℭ𝔤"),
    (.monospace, "Ax9", "𝙰𝚡𝟿"),
    (.sansSerif, "Ax9", "𝖠𝗑𝟫"),
    (.bold, "은닉 +", "은닉 +"),
  ] as [(MathVariant, String, String)])
  func letters(variant: MathVariant, plain: String, styled: String) {
    #expect(variant.letters(of: plain) == styled)
  }

  /// Each is what Unicode's own compatibility mapping takes back to the plain letter: here by its name.
  @Test(arguments: MathVariant.allCases)
  func namesAgree(variant: MathVariant) throws {
    for (plain, word) in [("G", "CAPITAL G"), ("q", "SMALL Q")] as [(Unicode.Scalar, String)] {
      let name = try #require(variant.letter(plain).properties.name)
      #expect(name.hasSuffix(word), "\(name)")
      let words = name.replacing("-", with: " ").split(separator: " ").map(String.init)
      let styles = Set(words).subtracting(["MATHEMATICAL", "CAPITAL", "SMALL", "G", "Q"])
      #expect(styles == Set(variant.rawValue.uppercased().split(separator: "-").map(String.init)), "\(name)")
    }
  }
}
