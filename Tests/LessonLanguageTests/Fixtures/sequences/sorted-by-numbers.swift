// native: alone
// Closures that compare numbers, in the forms that are known and in some that are not.
struct Entry { var name: String; var score: Int; var weight: Double; var place: (row: Int, column: Int) }
var state = 7
func next(_ bound: Int) -> Int { state = (state * 1_103_515_245 + 12_345) % 2_147_483_648; return state / 65_536 % bound }
let entries = (0..<40).map { Entry(name: "n\($0)", score: next(5), weight: Double(next(4)) / 2, place: (next(3), next(3))) }
func show(_ sorted: [Entry]) { print(sorted.prefix(12).map(\.name).joined(separator: " ")) }
show(entries.sorted { $0.score < $1.score })
show(entries.sorted { $0.score > $1.score })
show(entries.sorted { $1.weight < $0.weight })
show(entries.sorted { a, b in a.score != b.score ? a.score > b.score : a.weight < b.weight })
show(entries.sorted { a, b in b.score != a.score ? a.place.row < b.place.row : b.weight < a.weight })
show(entries.sorted { a, b in a.place.row != b.place.row ? a.place.row < b.place.row : b.place.column < a.place.column })
show(entries.sorted { ($0.score, $0.weight) < ($1.score, $1.weight) })
show(entries.sorted { $0.score + 1 < $1.score })
let fractions: [Double] = [2.5, -1, 0]
print([3, 1, 2].sorted { $0 > $1 }, [3, 1, 2].sorted { $1 < $0 }, fractions.sorted { $0 < $1 })
print([(1, "b"), (0, "a"), (1, "a")].sorted { $0.0 < $1.0 }.map { $0.1 }, [UInt8(200), 100].sorted { $0 < $1 })
print([1, 2, 3].max { $0 < $1 } ?? 0, [1, 2, 3].min { $0 > $1 } ?? 0)
var mutable = [5, 3, 4]
mutable.sort { $0 < $1 }
print(mutable, mutable.sorted(by: >))
// prints: n2 n3 n4 n9 n10 n12 n18 n19 n26 n29 n34 n36
// prints: n0 n7 n16 n31 n32 n37 n8 n13 n17 n20 n23 n24
// prints: n5 n13 n14 n17 n28 n31 n32 n34 n0 n3 n4 n7
// prints: n16 n37 n0 n7 n31 n32 n25 n30 n39 n20 n23 n24
// prints: n1 n5 n8 n0 n3 n4 n10 n14 n15 n6 n2 n12
// prints: n1 n19 n21 n22 n8 n10 n14 n15 n16 n28 n30 n33
// prints: n9 n18 n19 n36 n2 n12 n26 n3 n4 n10 n29 n34
// prints: n1 n2 n3 n4 n5 n6 n9 n10 n11 n12 n14 n18
// prints: [3, 2, 1] [3, 2, 1] [-1.0, 0.0, 2.5]
// prints: ["a", "b", "a"] [100, 200]
// prints: 3 3
// prints: [3, 4, 5] [5, 4, 3]
