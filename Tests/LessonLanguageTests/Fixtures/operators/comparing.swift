// native: alone
struct Version: Comparable {
  var major: Int, minor: Int
  static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
}
let versions = [Version(major: 2, minor: 0), Version(major: 1, minor: 9), Version(major: 1, minor: 10)]
print(versions.sorted().map { $0.minor }, versions.sorted(by: >).map { $0.minor })
print(versions[0] > versions[1], versions[1] >= versions[2], max(versions[1], versions[2]).minor, versions.min()!.minor)
print([1, 2, 3].reduce(0, +), [3, 1, 2].sorted(by: >), [1, 2, 3].reduce(1, *))
let multiply: (Int, Int) -> Int = (*)
print(multiply(3, 4))
func apply(_ a: Int, _ b: Int, _ operation: (Int, Int) -> Int) -> Int { operation(a, b) }
print(apply(7, 3, -), apply(7, 3, /), apply(7, 3, %), apply(7, 3, max))
// prints: [9, 10, 0] [0, 10, 9]
// prints: true false 10 9
// prints: 6 [3, 2, 1] 6
// prints: 12
// prints: 4 2 1 7
