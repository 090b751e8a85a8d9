// A part is a queue.
var q = [1, 2, 3, 4][...]
while let x = q.popFirst() { print(x) }
print(q.isEmpty)
var r = [1, 2, 3, 4][1...]
print(r.removeFirst(), r.removeLast(), r)
// prints: 1
// prints: 2
// prints: 3
// prints: 4
// prints: true
// prints: 2 4 [3]
