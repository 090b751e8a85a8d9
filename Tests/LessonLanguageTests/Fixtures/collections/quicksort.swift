// native: alone
// An extension that sorts by parts.
extension Array where Element: Comparable {
  mutating func quicksort() { quicksort(0, count) }
  private mutating func quicksort(_ lo: Int, _ hi: Int) {
    if hi - lo < 2 { return }
    let pivot = self[lo]
    let mid = self[(lo + 1)..<hi].partition { $0 >= pivot }
    swapAt(lo, mid - 1)
    quicksort(lo, mid - 1); quicksort(mid, hi)
  }
}
var q = [5, 2, 8, 1, 9, 3, 5]
q.quicksort()
print(q)
// prints: [1, 2, 3, 5, 5, 8, 9]
