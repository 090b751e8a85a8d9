// Functions within generic functions, which call themselves and use what is around them.
func visit<V>(_ start: V, _ body: (V, Int) -> Void) {
  var calls = 0
  func go(_ v: V, _ n: Int) { calls += 1; body(v, calls); if n < 2 { go(v, n + 1) } }
  var count: Int { calls + 1 }
  go(start, 0); print(count)
}
visit("a") { print($0, $1) }
visit(2.5) { print($0, $1) }
struct Walk<T> {
  var items: [T]
  func each(_ body: (T) -> Void) { func go(_ i: Int) { if i < items.count { body(items[i]); go(i + 1) } }; go(0) }
}
Walk(items: [(1, "x"), (2, "y")]).each { print($0.1, $0.0) }
// prints: a 1
// prints: a 2
// prints: a 3
// prints: 4
// prints: 2.5 1
// prints: 2.5 2
// prints: 2.5 3
// prints: 4
// prints: x 1
// prints: y 2
