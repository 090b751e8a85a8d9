// Removing.
var e = [1, 2, 3, 4, 5]
e.removeFirst()
e.removeFirst(1)
e.removeLast(1)
print(e, e.popLast() ?? 0, e)
e.removeAll { $0 == 3 }
print(e, e.popLast() as Any)
// prints: [3, 4] 4 [3]
// prints: [] nil
