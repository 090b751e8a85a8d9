// native: alone
struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? { if n == 0 { return nil }; n -= 1; return n + 1 }
}
for i in Countdown(n: 3) { print(i) }
print(Countdown(n: 4).map { $0 * 2 }, Array(Countdown(n: 2)), Countdown(n: 3).reduce(0, +), Countdown(n: 5).sorted())
struct Fib: Sequence {
  let limit: Int
  struct Iterator: IteratorProtocol {
    var a = 0, b = 1
    var limit: Int
    mutating func next() -> Int? { if a > limit { return nil }; (a, b) = (b, a + b); return b - a }
  }
  func makeIterator() -> Iterator { Iterator(limit: limit) }
}
print(Array(Fib(limit: 30)), Fib(limit: 10).contains(8))
for (i, f) in Fib(limit: 3).enumerated() { print(i, f) }
for (a, b) in zip(Fib(limit: 3), "abcd") { print(a, b) }
struct Ring<T>: Collection {
  var items: [T]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> T { items[i] }
}
let ring = Ring(items: ["a", "b", "c"])
for x in ring { print(x) }
print(ring.count, ring.isEmpty, ring.first!, ring.map { $0 + "!" }, ring.firstIndex(of: "c")!)
var it = [1, 2, 3].makeIterator()
while let x = it.next() { print(x) }
for x in sequence(first: 1, next: { $0 < 50 ? $0 * 3 : nil }) { print(x) }
print(Array(repeatElement("x", count: 3)))
let evens = AnyIterator { () -> Int? in nil }
print(Array(evens))
func sum<S: Sequence>(_ s: S) -> Int where S.Element == Int { var t = 0; for x in s { t += x }; return t }
print(sum([1, 2]), sum(1...4), sum(Countdown(n: 3)), sum(Fib(limit: 5)))
func firstTwo<C: Collection>(_ c: C) -> [C.Element] { [c[c.startIndex], c[c.index(after: c.startIndex)]] }
print(firstTwo(ring), firstTwo([5, 6, 7]))
// prints: 3
// prints: 2
// prints: 1
// prints: [8, 6, 4, 2] [2, 1] 6 [1, 2, 3, 4, 5]
// prints: [0, 1, 1, 2, 3, 5, 8, 13, 21] true
// prints: 0 0
// prints: 1 1
// prints: 2 1
// prints: 3 2
// prints: 4 3
// prints: 0 a
// prints: 1 b
// prints: 1 c
// prints: 2 d
// prints: a
// prints: b
// prints: c
// prints: 3 false a ["a!", "b!", "c!"] 2
// prints: 1
// prints: 2
// prints: 3
// prints: 1
// prints: 3
// prints: 9
// prints: 27
// prints: 81
// prints: ["x", "x", "x"]
// prints: []
// prints: 3 10 6 12
// prints: ["a", "b"] [5, 6]
