// native: alone
// A collection of a lesson that can be changed in every way.
struct Stack: MutableCollection, RangeReplaceableCollection, RandomAccessCollection {
  var items: [Int] = []
  init() {}
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  subscript(i: Int) -> Int { get { items[i] } set { items[i] = newValue } }
  mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Int {
    items.replaceSubrange(subrange, with: newElements)
  }
}
var s = Stack()
s.append(3); s.append(contentsOf: [1, 2]); s.insert(9, at: 0)
print(s.items)
s.swapAt(0, 1); s.sort(); print(s.items)
s.reverse(); print(s.items)
print(s.remove(at: 1), s.removeFirst(), s.removeLast(), s.popLast() ?? -1, s.isEmpty)
s.append(contentsOf: [4, 5, 6, 7])
s.removeAll { $0 % 2 == 0 }
print(s.items, s.filter { $0 > 5 }.items, Stack([7, 8]).items, s.count)
let p = s.partition { $0 == 5 }
print(p, s.items)
s.removeAll()
print(s.isEmpty)
// prints: [9, 3, 1, 2]
// prints: [1, 2, 3, 9]
// prints: [9, 3, 2, 1]
// prints: 3 9 1 2 true
// prints: [5, 7] [7] [7, 8] 2
// prints: 1 [7, 5]
// prints: true
