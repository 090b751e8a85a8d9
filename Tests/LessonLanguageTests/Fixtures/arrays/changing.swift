// Every way to change an array.
var a = [3, 1, 2]
a.append(4)
a.append(contentsOf: [5, 6])
a += [7]
a.insert(0, at: 0)
a.insert(99, at: a.count)
print(a)  // prints: [0, 3, 1, 2, 4, 5, 6, 7, 99]
print(a.remove(at: 1), a.removeLast(), a.removeFirst())  // prints: 3 99 0
print(a)  // prints: [1, 2, 4, 5, 6, 7]
a.swapAt(0, 1)
a.reverse()
print(a)  // prints: [7, 6, 5, 4, 1, 2]
a.sort()
print(a)  // prints: [1, 2, 4, 5, 6, 7]
a.sort(by: >)
print(a)  // prints: [7, 6, 5, 4, 2, 1]
a.removeLast(2)
a.removeFirst(1)
print(a)  // prints: [6, 5, 4]
a.removeAll { $0 % 2 == 0 }
print(a)  // prints: [5]
print(a.popLast() ?? 0, a)  // prints: 5 []
a.removeAll()
print(a, a.popLast() ?? -1)  // prints: [] -1
a = [1, 2, 3, 4, 5]
a[1...3] = [20]
print(a)  // prints: [1, 20, 5]
a.insert(contentsOf: [7, 8], at: 1)
print(a)  // prints: [1, 7, 8, 20, 5]
a.removeSubrange(0..<2)
print(a)  // prints: [8, 20, 5]
a.replaceSubrange(0...0, with: [1, 1])
print(a)  // prints: [1, 1, 20, 5]
