// Equatable and Comparable, made by the compiler or by hand.
struct Pair: Equatable { var a: Int, b: String }
print(Pair(a: 1, b: "x") == Pair(a: 1, b: "x"), Pair(a: 1, b: "x") != Pair(a: 2, b: "x"))  // prints: true true
struct Version: Comparable {
  var major: Int, minor: Int
  static func < (l: Version, r: Version) -> Bool { (l.major, l.minor) < (r.major, r.minor) }
}
let versions = [Version(major: 2, minor: 0), Version(major: 1, minor: 9), Version(major: 1, minor: 10)]
print(versions.sorted().map { "\($0.major).\($0.minor)" })  // prints: ["1.9", "1.10", "2.0"]
print(versions.max()!.major, versions.min()!.minor)  // prints: 2 9
print(versions[0] > versions[1], versions[1] >= versions[2], versions[0] == versions[0])  // prints: true false true
struct Loose: Equatable {
  var n: Int
  static func == (a: Loose, b: Loose) -> Bool { a.n % 10 == b.n % 10 }
}
print(Loose(n: 12) == Loose(n: 42), [Loose(n: 1)] == [Loose(n: 11)], [Loose(n: 3)].contains(Loose(n: 13)))  // prints: true true true
print([Pair(a: 1, b: "y")] == [Pair(a: 1, b: "y")], Optional(Pair(a: 1, b: "")) == nil)  // prints: true false
