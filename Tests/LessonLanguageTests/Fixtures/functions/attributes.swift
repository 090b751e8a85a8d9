func either(_ a: Bool, _ b: @autoclosure () -> Bool) -> Bool { a ? true : b() }
func noisy() -> Bool { print("noisy"); return true }
print(either(true, noisy()), either(false, noisy()))
func run(_ first: () -> Void, then second: (Int) -> Void, finally last: () -> Void = {}) { first(); second(5); last() }
run { print("a") } then: { print("b", $0) }
run { print("a") } then: { print("b", $0) } finally: { print("c") }
func put(_ values: inout [Int]) { values.append(1) }
var table: [String: [Int]] = [:]
put(&table["a", default: []])
put(&table["a", default: []])
print(table["a"]!)
let some: Int? = 3, none: Int? = nil
print(some.map { $0 * 2 } ?? 0, some.flatMap { $0 > 5 ? $0 : nil } ?? -1, none.map { $0 + 1 } == nil)
print(none ?? none ?? 7, some ?? none ?? 1)
if let some, let next = Optional(some + 1), some < next { print("chain", next) }
var captured = 1
let closure = { [captured, ten = captured * 10] in print(captured, ten) }
captured = 5
closure()
struct Holder {
  var values = [1, 2]
  func first() -> Int {
    guard let self = Optional(self) else { return 0 }
    return self.values[0]
  }
}
print(Holder().first())
// prints: noisy
// prints: true true
// prints: a
// prints: b 5
// prints: a
// prints: b 5
// prints: c
// prints: [1, 1]
// prints: 6 -1 true
// prints: 7 3
// prints: chain 4
// prints: 1 10
// prints: 1
