// Positions.
let e = [0, 6, 8, 6]
print(e.firstIndex(of: 6)!, e.lastIndex(of: 6)!, e.lastIndex { $0 < 3 }!, e.last { $0 > 6 }!, e.firstIndex { $0 > 9 } as Any)
print(e.indices, e.endIndex, e.index(after: 2), e.index(1, offsetBy: 9, limitedBy: 3) ?? -1)
// prints: 1 3 0 8 nil
// prints: 0..<4 4 3 -1
