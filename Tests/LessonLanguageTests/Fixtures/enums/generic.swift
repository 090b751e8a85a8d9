// Generic enums.
enum Outcome<Value> { case success(Value), failure(String)
  func map<Other>(_ f: (Value) -> Other) -> Outcome<Other> {
    switch self { case .success(let v): .success(f(v)); case .failure(let m): .failure(m) }
  }
  var value: Value? { guard case .success(let v) = self else { return nil }; return v }
}
let good: Outcome<Int> = .success(4), bad = Outcome<Int>.failure("none")
print(good.map { "\($0)!" }.value ?? "-", bad.map { $0 + 1 }.value == nil)
print(good, bad)
enum Tree<T: Comparable> {
  case leaf
  indirect case node(Tree, T, Tree)
  func inserting(_ new: T) -> Tree {
    guard case let .node(left, value, right) = self else { return .node(.leaf, new, .leaf) }
    if new < value { return .node(left.inserting(new), value, right) }
    return new > value ? .node(left, value, right.inserting(new)) : self
  }
  var values: [T] { switch self { case .leaf: []; case let .node(l, v, r): l.values + [v] + r.values } }
}
var tree = Tree<Int>.leaf
for n in [5, 2, 8, 2, 9] { tree = tree.inserting(n) }
print(tree.values)
print(Tree<String>.leaf.inserting("b").inserting("a").values)
// prints: 4! true
// prints: success(4) failure("none")
// prints: [2, 5, 8, 9]
// prints: ["a", "b"]
