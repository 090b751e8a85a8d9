// native: alone
protocol P { static var x: Int { get }; var y: Int { get } }
extension P { static var x: Int { 100 }; var y: Int { 7 } }
struct S1: P {}
struct S2: P { static var x = 10; var y = 8 }
print(S1.x, S2.x, S1().y, S2().y)  // prints: 100 10 7 8
struct Stack: RangeReplaceableCollection {
  var items: [Int] = []
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Int { items[i] }
  mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with n: C) where C.Element == Int { items.replaceSubrange(r, with: n) }
}
var stack = Stack()
stack += [4, 5]
stack.append(6)
print(stack.items)  // prints: [4, 5, 6]
