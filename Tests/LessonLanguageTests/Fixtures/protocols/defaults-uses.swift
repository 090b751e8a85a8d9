// native: alone
protocol Greeter { var name: String { get }; func greet() -> String; static var kind: String { get }; init(name: String) }
extension Greeter { var name: String { "default" }; func greet() -> String { "Hi \(name) \(Self.kind)" }; static var kind: String { "std" }; init() { self.init(name: "e") } }
struct A: Greeter { init(name: String) {} }
struct B: Greeter { var name: String; static let kind = "B" }
print(A().greet(), B(name: "b").greet(), B().greet(), A.kind, B.kind)
protocol Stackish { associatedtype E; var s: [E] { get set } }
extension Stackish { mutating func push(_ e: E) { s.append(e) }; mutating func pop() -> E? { s.popLast() }; var isEmpty: Bool { s.isEmpty } }
extension Stackish where E: Comparable { var top: E? { s.max() } }
struct IS: Stackish { var s: [Int] = [] }
var i = IS(); i.push(3); i.push(9); i.push(4); print(i.pop()!, i.top!, i.isEmpty)
protocol Eq2: Equatable { func same(_ o: Self) -> Bool }
extension Eq2 { func same(_ o: Self) -> Bool { self == o } }
extension Int: Eq2 {}
print(3.same(3), 3.same(4))
protocol Visitor { associatedtype R; func visit(_ n: Int) -> R }
struct Sum: Visitor { func visit(_ n: Int) -> Int { n + 1 } }
struct Str: Visitor { typealias R = String; func visit(_ n: Int) -> String { "<\(n)>" } }
func go<V: Visitor>(_ v: V) -> [V.R] { [1, 2].map(v.visit) }
print(go(Sum()), go(Str()))
protocol Monoid { static var e: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <> : AdditionPrecedence
extension Array: Monoid { static var e: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
extension String: Monoid { static var e: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
func fold<M: Monoid>(_ m: [M]) -> M { m.reduce(M.e) { $0 <> $1 } }
print(fold([[1], [2]]), fold(["a", "b"]))
protocol HasID: Hashable { associatedtype ID: Hashable; var id: ID { get } }
struct U: HasID { let id: Int; var n: String }
func index<T: HasID>(_ t: [T]) -> [T.ID: T] { Dictionary(uniqueKeysWithValues: t.map { ($0.id, $0) }) }
print(index([U(id: 1, n: "a"), U(id: 2, n: "b")])[2]!.n)
// prints: Hi default std Hi b B Hi e B std B
// prints: 4 9 false
// prints: true false
// prints: [2, 3] ["<1>", "<2>"]
// prints: [1, 2] ab
// prints: b
