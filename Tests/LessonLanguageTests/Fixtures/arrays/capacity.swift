// Capacity.
var e: [Int] = []
e.reserveCapacity(100)
print(e.capacity >= 100, e.isEmpty)
e.append(1)
e.removeAll(keepingCapacity: true)
print(e.capacity >= 100)
// prints: true true
// prints: true
