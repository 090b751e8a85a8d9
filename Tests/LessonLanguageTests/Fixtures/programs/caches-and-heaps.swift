// native: alone
// Generic containers with subscripts, iteration and conditional conformances.
struct LRU<Key: Hashable, Value> {
  private var store: [Key: (value: Value, tick: Int)] = [:]
  private var tick = 0
  let capacity: Int
  init(_ capacity: Int) { self.capacity = capacity }
  subscript(key: Key) -> Value? {
    mutating get { guard let hit = store[key] else { return nil }; tick += 1; store[key] = (hit.value, tick); return hit.value }
    set {
      guard let newValue else { store[key] = nil; return }
      if store[key] == nil, store.count >= capacity, let oldest = store.min(by: { $0.value.tick < $1.value.tick }) { store.removeValue(forKey: oldest.key) }
      tick += 1; store[key] = (newValue, tick)
    }
  }
  var keys: [Key] { store.sorted { $0.value.tick < $1.value.tick }.map(\.key) }
}
extension LRU: ExpressibleByDictionaryLiteral { init(dictionaryLiteral elements: (Key, Value)...) { self.init(2); for (k, v) in elements { self[k] = v } } }
var c: LRU = ["a": 1, "b": 2]
_ = c["a"]; c["c"] = 3; print(c.keys, c["b"] as Any, c["a"]!); c["a"] = nil; print(c.keys)
struct Heap<T> {
  var xs: [T] = []; let less: (T, T) -> Bool
  init(_ xs: [T] = [], by less: @escaping (T, T) -> Bool) { self.less = less; for x in xs { push(x) } }
  mutating func push(_ x: T) { xs.append(x); var i = xs.count - 1; while i > 0, case let p = (i - 1) / 2, less(xs[i], xs[p]) { xs.swapAt(i, p); i = p } }
  mutating func pop() -> T? {
    guard !xs.isEmpty else { return nil }
    xs.swapAt(0, xs.count - 1); let top = xs.removeLast(); var i = 0
    while true { let l = 2 * i + 1, r = l + 1; var m = i
      if l < xs.count, less(xs[l], xs[m]) { m = l }; if r < xs.count, less(xs[r], xs[m]) { m = r }
      if m == i { return top }; xs.swapAt(i, m); i = m } }
}
extension Heap where T: Comparable { init(_ xs: [T]) { self.init(xs, by: <) } }
extension Heap: Sequence { func makeIterator() -> AnyIterator<T> { var copy = self; return AnyIterator { copy.pop() } } }
let h = Heap([5, 2, 9, 1]); print(Array(h), h.first { $0 > 2 } ?? 0, h.map { $0 * 2 }.reduce(0, +))
var byLen = Heap(["ccc", "a", "bb"]) { $0.count > $1.count }; print(byLen.pop()!, byLen.sorted(), byLen.contains("a"))
// prints: ["a", "c"] nil 1
// prints: ["c"]
// prints: [1, 2, 5, 9] 5 34
// prints: ccc ["a", "bb"] true
