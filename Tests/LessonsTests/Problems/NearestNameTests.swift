import Testing
@testable import Lessons

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("descripton", "description"), ("langs", "lang"), ("sed", "seed"),
    ("xyz", nil), ("", nil), ("t", nil),
    ("title", nil), (String(repeating: "a", count: 100_000), nil),
  ] as [(String, String?)])
  func findsWhatWasMeant(_ name: String, _ expected: String?) {
    #expect(NearestName.nearest(to: name, among: ["title", "description", "lang", "seed", "fuel"]) == expected)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("kitten", "sitting", 3), ("abc", "abc", 0), ("ca", "abc", 3),
  ])
  func countsEdits(_ left: String, _ right: String, _ expected: Int) {
    #expect(NearestName.distance(Array(left), Array(right)) == expected)
    #expect(NearestName.distance(Array(right), Array(left)) == expected)
  }
}
