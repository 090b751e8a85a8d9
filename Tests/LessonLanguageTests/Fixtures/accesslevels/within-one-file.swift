// native: alone
// What the levels allow within one file.
public struct Counter {
  public private(set) var count = 0
  fileprivate var step: Int
  private static let limit = 3
  public init(step: Int = 1) { self.step = step }
  public mutating func bump() { count = min(count + step, Counter.limit) }
}
extension Counter {
  private var left: Int { Counter.limit - count }
  func report() -> String { "\(count), \(left) left" }
}
private extension Counter { mutating func reset() { count = 0 } }
fileprivate class Node { fileprivate var next: Node?; internal let value: Int; init(_ value: Int, _ next: Node? = nil) { (self.value, self.next) = (value, next) } }
private struct List { private var head: Node?; mutating func push(_ n: Int) { head = Node(n, head) }; var sum: Int { var s = 0; var n = head; while let m = n { s += m.value; n = m.next }; return s } }
struct Tracked { private(set) var edits = 0; var value = "" { didSet { edits += 1 } } }
public class Base { public init() {}; fileprivate func name() -> String { "base" }; private func hidden() -> Int { 1 }; func both() -> Int { hidden() } }
internal class Derived: Base { override internal func name() -> String { "derived of " + super.name() }; private func hidden() -> Int { 2 } }
var counter = Counter(step: 2)
counter.bump(); print(counter.report())
counter.bump(); print(counter.report(), counter.step)
counter.reset(); print(counter.count)
private var list = List()
list.push(2); list.push(5)
print(list.sum)
var tracked = Tracked()
tracked.value = "a"; tracked.value += "b"
print(tracked.edits, tracked)
print(Derived().name(), Derived().both())
// prints: 2, 1 left
// prints: 3, 0 left 2
// prints: 0
// prints: 7
// prints: 2 Tracked(edits: 2, value: "ab")
// prints: derived of base 1
