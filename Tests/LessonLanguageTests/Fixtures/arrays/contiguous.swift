// Contiguous.
var c: ContiguousArray<Int> = [1, 2]
c.append(3)
print(c.count, c)
// prints: 3 [1, 2, 3]
