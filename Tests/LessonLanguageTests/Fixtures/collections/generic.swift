// native: alone
// Functions for whatever can be changed.
var a = [1, 2, 3]
extension MutableCollection {
  mutating func changeAll(_ f: (Element) -> Element) {
    var i = startIndex
    while i != endIndex { self[i] = f(self[i]); formIndex(after: &i) }
  }
}
a.changeAll { $0 * 10 }
a[1...].changeAll { $0 + 1 }
print(a)
func fill<C: RangeReplaceableCollection>(_ c: inout C, _ x: C.Element) where C.Element == Int { for _ in 0..<2 { c.append(x) } }
fill(&a, 7)
var sl = a[1...]
fill(&sl, 8)
print(a, sl, a.partition { $0 < 10 }, a)
// prints: [10, 21, 31]
// prints: [10, 21, 31, 7, 7] [21, 31, 7, 7, 8, 8] 3 [10, 21, 31, 7, 7]
