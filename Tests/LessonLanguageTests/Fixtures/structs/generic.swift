// Generic structs, with methods that use the parameter.
struct Stack<Element> {
  private var items: [Element] = []
  var count: Int { items.count }
  var top: Element? { items.last }
  mutating func push(_ item: Element) { items.append(item) }
  mutating func pop() -> Element? { items.isEmpty ? nil : items.removeLast() }
  func map<T>(_ f: (Element) -> T) -> Stack<T> {
    var result = Stack<T>()
    for item in items { result.push(f(item)) }
    return result
  }
}
var stack = Stack<Int>()
stack.push(1); stack.push(2); stack.push(3)
print(stack.pop() ?? 0, stack.count, stack.top ?? 0)  // prints: 3 2 2
let texts = stack.map { "<\($0)>" }
print(texts.top ?? "", texts.count)  // prints: <2> 2
var empty = Stack<[String]>()
print(empty.pop() == nil, empty.count)  // prints: true 0
struct Two<A, B> {
  var first: A, second: B
  func swapped() -> Two<B, A> { Two<B, A>(first: second, second: first) }
}
let two = Two(first: 1, second: "b")
print(two.swapped())  // prints: Two<String, Int>(first: "b", second: 1)
