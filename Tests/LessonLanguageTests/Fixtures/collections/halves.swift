// native: alone
// Parts in extensions of all collections.
extension Collection {
  func halves() -> (SubSequence, SubSequence) {
    let middle = index(startIndex, offsetBy: count / 2)
    return (self[startIndex..<middle], self[middle...])
  }
  func head() -> SubSequence { prefix(2) }
}
print([1, 2, 3, 4].halves(), "hello".halves(), [1,2,3].head(), "abc".head())
// prints: (ArraySlice([1, 2]), ArraySlice([3, 4])) ("he", "llo") [1, 2] ab
