// native: alone
extension Collection {
  func every(_ n: Int) -> [Element] {
    var out: [Element] = []
    var i = startIndex
    while i != endIndex {
      out.append(self[i])
      i = index(i, offsetBy: n, limitedBy: endIndex) ?? endIndex
    }
    return out
  }
  func all() -> [Element] { indices.map { self[$0] } }
  subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil }
  func nth(_ n: Int) -> Element { self[index(startIndex, offsetBy: n)] }
  var second: Element? { count > 1 ? self[index(after: startIndex)] : nil }
  func gap() -> Int { distance(from: startIndex, to: endIndex) }
}
extension BidirectionalCollection {
  var beforeLast: Element? { let l = index(before: endIndex); return l == startIndex ? nil : self[index(before: l)] }
}
extension MutableCollection {
  mutating func mapInPlace(_ f: (Element) -> Element) { for i in indices { self[i] = f(self[i]) } }
}
extension RandomAccessCollection where Element: Comparable {
  func lower(_ v: Element) -> Index {
    var lo = startIndex, hi = endIndex
    while lo < hi {
      let mid = index(lo, offsetBy: distance(from: lo, to: hi) / 2)
      if self[mid] < v { lo = index(after: mid) } else { hi = mid }
    }
    return lo
  }
}
print([1, 2, 3, 4, 5].every(2), "hello".every(2), [1].all(), [1, 2][safe: 4] as Any, "abc".nth(1), [4, 5].second!, "xyz".gap())
print([1, 2, 3].beforeLast!, "ab".beforeLast!)
var m = [1, 2]; m.mapInPlace { $0 + 1 }; print(m)
print([1, 3, 5, 7].lower(5), [1, 3, 5][1...].lower(5))
extension Array where Element == Int { func pairs() -> [(Int, Int)] { indices.dropLast().map { (self[$0], self[$0 + 1]) } } }
print([1, 2, 3].pairs())
extension Array { func last2() -> Element { self[index(endIndex, offsetBy: -2)] }; func rot() -> [Element] { guard let i = index(startIndex, offsetBy: 1, limitedBy: endIndex) else { return self }; return Array(self[i...] + self[..<i]) } }
print([1, 2, 3].rot(), [Int]().rot(), [1,2].last2())
extension String { func nthChar(_ n: Int) -> Character? { guard let i = index(startIndex, offsetBy: n, limitedBy: index(before: endIndex)) else { return nil }; return self[i] } }
print("abc".nthChar(1)!, "abc".nthChar(7) as Any)
// prints: [1, 3, 5] ["h", "l", "o"] [1] nil b 5 3
// prints: 2 a
// prints: [2, 3]
// prints: 2 2
// prints: [(1, 2), (2, 3)]
// prints: [2, 3, 1] [] 1
// prints: b nil
