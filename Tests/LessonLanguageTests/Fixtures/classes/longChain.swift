// native: differs
class Node { var next: Node?; let n: Int; init(_ n: Int) { self.n = n } }
class Counted { var next: Counted?; static var gone = 0; deinit { Counted.gone += 1 } }
var head: Node? = nil
for n in 0..<300_000 { let node = Node(n); node.next = head; head = node }
print(head!.n)
// prints: 299999
head = nil
var first: Counted? = nil
for _ in 0..<20_000 { let node = Counted(); node.next = first; first = node }
first = nil
print(Counted.gone)
// prints: 20000
