// native: alone
protocol Tree { associatedtype Value: Comparable; associatedtype Children: Collection where Children.Element == Self; var value: Value { get }; var children: Children { get } }
extension Tree { var largest: Value { children.map(\.largest).reduce(value) { $0 < $1 ? $1 : $0 } } ; func count() -> Int { children.reduce(1) { $0 + $1.count() } } }
struct Node: Tree { var value: Int; var children: [Node] = [] }
let t = Node(value: 3, children: [Node(value: 9), Node(value: 4, children: [Node(value: 11)])])
print(t.largest, t.count())
func total<T: Tree>(_ t: T) -> T.Value where T.Value: Numeric { t.children.reduce(t.value) { $0 + total($1) } }
print(total(t))
func names<T: CaseIterable & RawRepresentable>(_: T.Type) -> [String] where T.RawValue == String { T.allCases.map(\.rawValue) }
enum Color: String, CaseIterable { case red, green }
print(names(Color.self))
protocol Repository { associatedtype Model: Identifiable; var all: [Model] { get }; func find(_ id: Model.ID) -> Model? }
extension Repository { func find(_ id: Model.ID) -> Model? { all.first { $0.id == id } } }
struct User: Identifiable { var id: String; var age: Int }
struct Users: Repository { var all: [User] }
print(Users(all: [User(id: "a", age: 3)]).find("a")?.age ?? 0)
func oldest<R>(_ r: R) -> R.Model.ID? where R: Repository, R.Model == User { r.all.max { $0.age < $1.age }?.id }
print(oldest(Users(all: [User(id: "a", age: 3), User(id: "b", age: 5)]))!)
struct Pairs<A: Sequence, B: Sequence>: Sequence where A.Element == B.Element { var a: A, b: B
  func makeIterator() -> AnyIterator<(A.Element, B.Element)> { var i = a.makeIterator(), j = b.makeIterator(); return AnyIterator { if let x = i.next(), let y = j.next() { return (x, y) } else { return nil } } } }
for (x, y) in Pairs(a: [1, 2], b: Set([5])) { print(x, y) }
extension Array where Element: RawRepresentable, Element.RawValue: Comparable { func sortedRaw() -> [Element.RawValue] { map(\.rawValue).sorted() } }
print([Color.red, .green].sortedRaw())
extension Optional where Wrapped: Collection { var isNilOrEmpty: Bool { self?.isEmpty ?? true } ; var n: Int { map { $0.count } ?? 0 } }
let s: String? = ""; print(s.isNilOrEmpty, Optional([1]).n)
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } }
print(s.orEmpty.count)
extension Result where Failure == Err { var code: Int { if case .failure(let e) = self { e.c } else { 0 } } }
struct Err: Error { var c: Int }
print(Result<Int, Err>.failure(Err(c: 4)).code)
extension Dictionary where Value: RangeReplaceableCollection { mutating func append(_ e: Value.Element, to k: Key) { self[k, default: Value()].append(e) } }
var d: [String: [Int]] = [:]; d.append(3, to: "a"); d.append(4, to: "a"); print(d)
extension Sequence where Element: Hashable { func counts() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } } }
print("aab".counts()["a"]!)
extension Collection where Element: Collection { func widths() -> [Int] { map(\.count) } ; var flat: [Element.Element] { flatMap { $0 } } }
print(["ab", "c"].widths(), [[1], [2]].flat)
func same<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Bool where A.Element: Equatable, B.Element == A.Element { a.elementsEqual(b) }
print(same([1, 2], 1...2))
func keys<K, V>(_ d: [K: V]) -> [K] where K: Comparable { d.keys.sorted() }
print(keys([2: "a", 1: "b"]))
protocol Monoid { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Int: Monoid {}
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.zero, +) } }
print([1, 2, 3].fold())
// prints: 11 4
// prints: 27
// prints: ["red", "green"]
// prints: 3
// prints: b
// prints: 1 5
// prints: ["green", "red"]
// prints: true 1
// prints: 0
// prints: 4
// prints: ["a": [3, 4]]
// prints: 2
// prints: [2, 1] [1, 2]
// prints: true
// prints: [1, 2]
// prints: 6
