// native: alone
indirect enum List<Element> {
  case empty
  case node(Element, List<Element>)

  init<S: Sequence>(_ elements: S) where S.Element == Element {
    self = elements.reversed().reduce(List.empty) { .node($1, $0) }
  }

  var isEmpty: Bool {
    if case .empty = self { return true }
    return false
  }
  var head: Element? {
    guard case let .node(value, _) = self else { return nil }
    return value
  }
  var tail: List? {
    guard case .node(_, let rest) = self else { return nil }
    return rest
  }
  func map<T>(_ transform: (Element) throws -> T) rethrows -> List<T> {
    switch self {
    case .empty: return .empty
    case let .node(value, rest): return .node(try transform(value), try rest.map(transform))
    }
  }
  func reduce<R>(_ initial: R, _ next: (R, Element) -> R) -> R {
    var result = initial
    var current = self
    while case let .node(value, rest) = current {
      result = next(result, value)
      current = rest
    }
    return result
  }
  func reversed() -> List {
    reduce(.empty) { List.node($1, $0) }
  }
  mutating func push(_ element: Element) { self = .node(element, self) }
  @discardableResult
  mutating func pop() -> Element? {
    switch self {
    case .empty: return nil
    case let .node(x, xs):
      self = xs
      return x
    }
  }
}

extension List: Sequence {
  struct Iterator: IteratorProtocol {
    var list: List<Element>
    mutating func next() -> Element? { list.pop() }
  }
  func makeIterator() -> Iterator { Iterator(list: self) }
}

extension List: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension List: CustomStringConvertible {
  var description: String {
    "(" + Array(self).map { "\($0)" }.joined(separator: " -> ") + ")"
  }
}

extension List: Equatable where Element: Equatable {
  static func == (a: List, b: List) -> Bool {
    switch (a, b) {
    case (.empty, .empty): return true
    case let (.node(x, xs), .node(y, ys)): return x == y && xs == ys
    default: return false
    }
  }
}

var list: List<Int> = [1, 2, 3, 4]
print(list)
list.push(0)
print(list, list.reversed(), list.isEmpty)
print(list.map { $0 * $0 })
print(list.reduce(0, +))
print(list.head ?? -1, list.tail?.head ?? -1)
for x in list where x % 2 == 0 { print("even", x) }
print(list == [0, 1, 2, 3, 4], list == [1])
let names = List("hello")
print(names)
print(list.contains(3), list.max()!, list.sorted(by: >), Array(list.prefix(2)))
print(Array(zip(list, names)))
while let x = list.pop() { print(x, terminator: list.isEmpty ? "\n" : ",") }
print(list.enumerated().map { $0.offset })
// prints: (1 -> 2 -> 3 -> 4)
// prints: (0 -> 1 -> 2 -> 3 -> 4) (4 -> 3 -> 2 -> 1 -> 0) false
// prints: (0 -> 1 -> 4 -> 9 -> 16)
// prints: 10
// prints: 0 1
// prints: even 0
// prints: even 2
// prints: even 4
// prints: true false
// prints: (h -> e -> l -> l -> o)
// prints: true 4 [4, 3, 2, 1, 0] [0, 1]
// prints: [(0, "h"), (1, "e"), (2, "l"), (3, "l"), (4, "o")]
// prints: 0,1,2,3,4
// prints: []
