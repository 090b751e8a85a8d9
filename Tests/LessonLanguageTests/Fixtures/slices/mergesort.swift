// Recursion on parts.
func sorted(_ x: ArraySlice<Int>) -> [Int] {
  if x.count < 2 { return Array(x) }
  let middle = (x.startIndex + x.endIndex) / 2
  let l = sorted(x[..<middle]), r = sorted(x[middle...])
  var out: [Int] = [], i = 0, j = 0
  while i < l.count && j < r.count {
    if l[i] < r[j] { out.append(l[i]); i += 1 } else { out.append(r[j]); j += 1 }
  }
  return out + l[i...] + r[j...]
}
print(sorted([5, 2, 8, 1, 9, 3]))
// prints: [1, 2, 3, 5, 8, 9]
