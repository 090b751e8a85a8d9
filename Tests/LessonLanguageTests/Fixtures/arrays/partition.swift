// Partition.
var e = [5, 2, 8, 1, 9]
let p = e.partition { $0 > 4 }
print(p, e)
// prints: 2 [1, 2, 8, 5, 9]
