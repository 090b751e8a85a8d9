// native: alone
// Binary search in any collection.
func search<C: RandomAccessCollection>(_ c: C, _ x: C.Element) -> C.Index? where C.Element: Comparable {
  var lo = c.startIndex, hi = c.endIndex
  while lo < hi {
    let mid = c.index(lo, offsetBy: c.distance(from: lo, to: hi) / 2)
    if c[mid] == x { return mid }
    if c[mid] < x { lo = c.index(after: mid) } else { hi = mid }
  }
  return nil
}
print(search([1, 3, 5, 7], 5)!, search([1, 3, 5, 7][1...], 7)!, search(0..<10, 3)!)
// prints: 2 3 3
