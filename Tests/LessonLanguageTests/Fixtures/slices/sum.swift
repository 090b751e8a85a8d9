// The head and the rest.
func sum(_ x: ArraySlice<Int>) -> Int { x.isEmpty ? 0 : x.first! + sum(x.dropFirst()) }
print(sum([1, 2, 3]), sum([4, 5][1...]))
// prints: 6 5
