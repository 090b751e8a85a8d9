// Joining.
let e = [1, 2]
print(e + (1...2), (1...2) + e, e + [3], [[1, 2], [3]].joined(separator: [0]).map { $0 })
// prints: [1, 2, 1, 2] [1, 2, 1, 2] [1, 2, 3] [1, 2, 0, 3]
