import Testing
@testable import LessonLanguage

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("velocty", ["velocity", "volume"], "velocity"),
    ("pritn", ["print", "point"], "print"),
    ("Count", ["count", "amount"], "count"),
    ("lenght", ["length", "height"], "length"),
    ("removeAl", ["removeAll", "removeAt", "remove"], "removeAll"),
  ] as [(String, [String], String)])
  func suggests(_ name: String, _ names: [String], _ expected: String) {
    #expect(NearestName.of(name, among: names) == expected)
  }

  @Test(arguments: [
    ("z", ["x", "y"]), ("ab", ["ac", "abc"]), ("table", ["figure"]), ("count", ["count"]), ("foo", []),
    ("init2", ["init"]), ("abcdef", ["abcxyz"]),
  ] as [(String, [String])])
  func staysSilent(_ name: String, _ names: [String]) {
    #expect(NearestName.of(name, among: names) == nil)
  }

  /// Equal distances: the first in the alphabet, so that a message does not depend on the order of a set.
  @Test func choiceIsStable() {
    let names = ["rate", "mate", "date"]
    for order in [names, names.reversed()] { #expect(NearestName.of("kate", among: order) == "date") }
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0), ("ab", "ba", 1), ("kitten", "sitting", 3),
    ("abcd", "acbd", 1), ("flaw", "lawn", 2), ("ca", "abc", 3),
  ])
  func distance(_ a: String, _ b: String, _ expected: Int) {
    #expect(NearestName.editDistance(Array(a), Array(b)) == expected)
    #expect(NearestName.editDistance(Array(b), Array(a)) == expected)
  }
}
