// Split gives parts.
let a = [1, 0, 2, 0, 0, 3]
print(a.split(separator: 0), a.split { $0 == 0 }.map(Array.init))
print(a.split(separator: 0, omittingEmptySubsequences: false).count, a.split(separator: 0, maxSplits: 1))
// prints: [ArraySlice([1]), ArraySlice([2]), ArraySlice([3])] [[1], [2], [3]]
// prints: 4 [ArraySlice([1]), ArraySlice([2, 0, 0, 3])]
