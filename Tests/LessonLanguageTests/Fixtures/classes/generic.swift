class Node<T> {
  var value: T
  var next: Node<T>?
  init(_ value: T, next: Node<T>? = nil) { self.value = value; self.next = next }
}
class Stack<T> {
  private var top: Node<T>?
  private(set) var count = 0
  func push(_ value: T) { top = Node(value, next: top); count += 1 }
  func pop() -> T? {
    guard let node = top else { return nil }
    top = node.next
    count -= 1
    return node.value
  }
}
let stack = Stack<Int>()
for number in 1...4 { stack.push(number * number) }
while let value = stack.pop() { print(value, terminator: " ") }
print(stack.count)
class Box<T> { var item: T; init(_ item: T) { self.item = item }; func get() -> T { item } }
class IntBox: Box<Int> { override func get() -> Int { super.get() + 1 } }
class ListBox<U>: Box<[U]> { var first: U? { item.first }; override func get() -> [U] { super.get().reversed() } }
let box: Box<Int> = IntBox(4)
print(box.get(), ListBox([1, 2, 3]).get(), ListBox(["a"]).first ?? "none", box is IntBox)
class Pair<A, B>: Box<A> { let other: B; init(_ a: A, _ b: B) { other = b; super.init(a) } }
print(Pair(1, "x").other, Pair("k", 2.5).get())
// prints: 16 9 4 1 0
// prints: 5 [3, 2, 1] a true
// prints: x k
