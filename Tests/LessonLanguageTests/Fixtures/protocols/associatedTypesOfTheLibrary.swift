// native: alone
extension Sequence where Element: Numeric { func total() -> Element { reduce(0, +) } }
extension Sequence where Self.Element == String { var all: String { joined(separator: "+") } }
extension Collection where Element: Equatable, Index == Int { func at(_ i: Index) -> Element? { indices.contains(i) ? self[i] : nil } }
print([1, 2].total(), ["a", "b"].all, [3].at(0) as Any, [3].at(1) as Any)
extension Dictionary where Key == String, Value: Comparable { var best: Key? { self.max { $0.value < $1.value }?.key } }
print(["a": 1, "b": 3].best!)
func pairs<I: IteratorProtocol>(_ i: I) -> [(I.Element, I.Element)] { var i = i; var r: [(I.Element, I.Element)] = []; while let a = i.next(), let b = i.next() { r.append((a, b)) }; return r }
print(pairs([1, 2, 3, 4].makeIterator()))
func first<S: Sequence>(_ s: S) -> S.Iterator.Element? where S.Iterator.Element: Comparable { var i = s.makeIterator(); return i.next() }
print(first([3]) as Any)
extension IteratorProtocol where Element == Int { mutating func sum() -> Int { var t = 0; while let x = next() { t += x }; return t } }
var it = [1, 2, 3].makeIterator(); print(it.sum())
extension BidirectionalCollection where SubSequence: Equatable { func f() -> Bool { self[startIndex..<endIndex] == self[startIndex..<endIndex] } }
print([1].f(), "a".f())
extension Collection where SubSequence == ArraySlice<Int> { var g: Int { self[startIndex..<endIndex].reduce(0, +) } }
print([1, 2].g)
protocol Container { associatedtype Item; associatedtype It: IteratorProtocol where It.Element == Item; func makeIt() -> It }
struct C: Container { let a: [Int]; func makeIt() -> IndexingIterator<[Int]> { a.makeIterator() } }
func sumC<T: Container>(_ c: T) -> Int where T.Item == Int { var i = c.makeIt(); return i.sum() }
print(sumC(C(a: [4, 5])))
extension Sequence where Element: Sequence, Element.Element: Comparable { func deepMax() -> Element.Element? { flatMap { $0 }.max() } }
print([[1, 9], [3]].deepMax()!)
extension Identifiable where ID == Int { var nextID: ID { id + 1 } }
struct Idd: Identifiable { var id = 3 }
print(Idd().nextID)
extension Sequence where Iterator.Element == Character { var str: String { String(self) } }
print(["a", "b"].map { Character($0) }.str)
extension FixedWidthInteger where Magnitude == UInt { var m: UInt { magnitude } }
print((-3).m)
extension ExpressibleByIntegerLiteral where IntegerLiteralType == Int { static var seven: Self { 7 } }
print(Int.seven)
extension Comparable where Self: Strideable, Self.Stride == Int { func plus(_ n: Int) -> Self { advanced(by: n) } }
print(3.plus(4))
// prints: 3 a+b Optional(3) nil
// prints: b
// prints: [(1, 2), (3, 4)]
// prints: Optional(3)
// prints: 6
// prints: true true
// prints: 3
// prints: 9
// prints: 9
// prints: 4
// prints: ab
// prints: 3
// prints: 7
// prints: 7
