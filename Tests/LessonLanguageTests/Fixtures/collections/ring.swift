// native: alone
// A collection of a lesson and its parts.
struct Ring: RandomAccessCollection, MutableCollection {
  var items = [5, 3, 9, 1]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  subscript(i: Int) -> Int { get { items[i] } set { items[i] = newValue } }
}
var r = Ring()
print(r.lastIndex(of: 9)!, r.firstIndex(of: 9)!, r.last(where: { $0 > 4 })!, Array(r[1..<3]), Array(r.prefix(2)))
for x in r[2...] { print(x) }
extension Collection where Element: Comparable {
  func isSorted() -> Bool { zip(self, self.dropFirst()).allSatisfy { $0 <= $1 } }
}
print([1, 2, 3].isSorted(), [3, 1].isSorted(), [1, 5, 2][1...].isSorted(), Ring().isSorted())
// prints: 2 2 9 [3, 9] [5, 3]
// prints: 9
// prints: 1
// prints: true false false false
