// Literals of parts.
let s: ArraySlice = [1, 2, 3]
let t: ArraySlice<Double> = [1, 2]
print(s, t, type(of: s), type(of: t), s.startIndex)
// prints: [1, 2, 3] [1.0, 2.0] ArraySlice<Int> ArraySlice<Double> 0
