// native: alone
indirect enum List<T> { case empty, cons(T, List<T>)
  init<S: Sequence>(_ s: S) where S.Element == T { self = s.reversed().reduce(.empty) { .cons($1, $0) } } }
extension List: Sequence { struct Iterator: IteratorProtocol { var l: List; mutating func next() -> T? { guard case let .cons(h, t) = l else { return nil }; l = t; return h } }
  func makeIterator() -> Iterator { Iterator(l: self) } }
extension List: ExpressibleByArrayLiteral { init(arrayLiteral e: T...) { self.init(e) } }
extension List: Equatable where T: Equatable {}
extension List: CustomStringConvertible { var description: String { "(" + map { "\($0)" }.joined(separator: " ") + ")" } }
let l: List = [1, 2, 3]
print(l, l.map { $0 * 2 }, l == [1, 2, 3], l.contains(2), Array(l.dropFirst()), l.reduce(0, +), l.first { $0 > 1 }!)
print(List("abc"), List(1...3).filter { $0 != 2 }, Array(l.prefix(2)), l.min()!, l.sorted(by: >), Array(l.enumerated()).map { $0.offset })
for (a, b) in zip(l, l.dropFirst()) { print(a, b, terminator: "; ") }
print()
// prints: (1 2 3) [2, 4, 6] true true [2, 3] 6 2
// prints: (a b c) [1, 3] [1, 2] 1 [3, 2, 1] [0, 1, 2]
// prints: 1 2; 2 3; 
