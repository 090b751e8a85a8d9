// Equality and hashing in generic functions.
func counted<T: Hashable>(_ items: [T]) -> [T: Int] {
  var counts: [T: Int] = [:]
  for item in items { counts[item, default: 0] += 1 }
  return counts
}
func unique<T: Hashable>(_ items: [T]) -> [T] {
  var seen = Set<T>()
  return items.filter { seen.insert($0).inserted }
}
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
struct Point: Hashable { var x: Int; var name: String }
print(counted([1, 2, 1])[1]!, counted(["a", "b", "a", "a"])["a"]!, counted([[1], [], [1]])[[1]]!)  // prints: 2 3 2
print(unique([3, 1, 3, 2, 1]), unique("mississippi".map { $0 }), unique([[1], [1], [2]]))  // prints: [3, 1, 2] ["m", "i", "s", "p"] [[1], [2]]
print(unique([Point(x: 1, name: "a"), Point(x: 1, name: "a"), Point(x: 2, name: "a")]).count)  // prints: 2
print(same([1: "a"], [1: "a"]), same(Set([1, 2]), [2, 1]), same(Optional(1), nil), same([[1]], [[2]]))  // prints: true true false false
print(same(["a": [1]], ["a": [2]]), same(Point(x: 1, name: ""), Point(x: 1, name: "")))  // prints: false true
struct Multiset<Element: Hashable> {
  private var counts: [Element: Int] = [:]
  mutating func add(_ element: Element) { counts[element, default: 0] += 1 }
  func count(of element: Element) -> Int { counts[element] ?? 0 }
  var total: Int { counts.values.reduce(0, +) }
}
var bag = Multiset<String>()
for word in ["a", "b", "a"] { bag.add(word) }
print(bag.count(of: "a"), bag.count(of: "z"), bag.total)  // prints: 2 0 3
