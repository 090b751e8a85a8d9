// native: alone
var a = Array(0..<10)
let s = a[2..<5]
print(s, s.startIndex, s[3], s.first!, Array(s), s.count, s.indices)
a[2...4] = [20, 30]
print(a, a[5...], a[..<2], a[...])
a[0..<2].reverse(); a[5...].sort(by: >); print(a)
var m = a[1...3]; m[1] = 99; m.append(7); print(m, a[1])
print(a.suffix(from: 6), a.prefix(through: 1), a.prefix(upTo: 1), a[a.index(before: a.endIndex)])
let str = "hello world"
let sub = str[str.startIndex..<str.firstIndex(of: " ")!]
print(sub, String(sub), sub.count, sub.uppercased(), type(of: sub), sub == "hello", sub.hasPrefix("he"))
print(s + [1], s.map { $0 * 2 }, s.reduce(0, +), s.max()!, s.sorted(by: >), s.reversed().map { $0 }, s == [2, 3, 4])
func sum(_ x: ArraySlice<Int>) -> Int { x.isEmpty ? 0 : x.first! + sum(x.dropFirst()) }
print(sum(a[...]), sum(s))
let r: ClosedRange = 1...5, h = 0..<3
print(r.lowerBound, r.upperBound, r.count, h.contains(3), r.overlaps(3..<9), h.clamped(to: 1..<9), r.reversed().map { $0 }, h.isEmpty, (2...).contains(5), (..<3).contains(3))
print(a.dropFirst(3).prefix(2), Array(a.dropLast(8)), a.split { $0 > 20 }.map(Array.init), a.firstIndex { $0 > 20 } as Any)
var b = [1, 2, 3, 4]; b.removeSubrange(1..<3); b.insert(contentsOf: [8, 9], at: 1); b.rotate()
extension Array { mutating func rotate() { append(removeFirst()) } }
print(b, b.last!, b.endIndex)
for x in a[..<3] where x > 0 { print(x, terminator: " ") }
print()
// prints: [2, 3, 4] 2 3 2 [2, 3, 4] 3 2..<5
// prints: [0, 1, 20, 30, 5, 6, 7, 8, 9] [6, 7, 8, 9] [0, 1] [0, 1, 20, 30, 5, 6, 7, 8, 9]
// prints: [1, 0, 20, 30, 5, 9, 8, 7, 6]
// prints: [99, 20, 30, 7] 0
// prints: [8, 7, 6] [1, 0] [1] 6
// prints: hello hello 5 HELLO Substring true true
// prints: [2, 3, 4, 1] [4, 6, 8] 9 4 [4, 3, 2] [4, 3, 2] true
// prints: 86 9
// prints: 1 5 5 false true 1..<3 [5, 4, 3, 2, 1] false true false
// prints: [30, 5] [1] [[1, 0, 20], [5, 9, 8, 7, 6]] Optional(3)
// prints: [8, 9, 4, 1] 1 4
// prints: 1 20 
