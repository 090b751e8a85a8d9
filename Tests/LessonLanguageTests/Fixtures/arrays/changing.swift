// Every way to change an array.
var a = [3, 1, 2]
a.append(4)
a.append(contentsOf: [5, 6])
a += [7]
a.insert(0, at: 0)
a.insert(99, at: a.count)
print(a)  // prints: [0, 3, 1, 2, 4, 5, 6, 7, 99]
print(a.remove(at: 1), a.removeLast())  // prints: 3 99
print(a)  // prints: [0, 1, 2, 4, 5, 6, 7]
a.swapAt(0, 1)
print(a)  // prints: [1, 0, 2, 4, 5, 6, 7]
a = a.sorted()
print(a)  // prints: [0, 1, 2, 4, 5, 6, 7]
a[0] = a[a.count - 1]
a[1] += a[0] * 2
print(a)  // prints: [7, 15, 2, 4, 5, 6, 7]
a.remove(at: 0)
a.removeLast()
print(a)  // prints: [15, 2, 4, 5, 6]
a.removeAll()
print(a, a.isEmpty)  // prints: [] true
a.append(1)
print(a)  // prints: [1]
for i in 0..<5 { a.insert(i, at: i / 2) }
print(a)  // prints: [1, 3, 4, 2, 0, 1]
while !a.isEmpty { print(a.removeLast(), terminator: " ") }
print()  // prints: 1 0 2 4 3 1
