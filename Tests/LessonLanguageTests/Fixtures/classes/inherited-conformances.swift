// native: alone
// What a class implements for a protocol its subclasses have too, also where only the protocol is known.
class Shape: Equatable { var n = 1; static func == (a: Shape, b: Shape) -> Bool { a.n == b.n } }
class Circle: Shape { }
let a = Circle(), b = Circle()
print([a].contains(b), a == b, [a] == [b]) // prints: true true true
func same<T: Equatable>(_ x: T, _ y: T) -> Bool { x == y }
print(same(a, b)) // prints: true
protocol Mergeable { func merged(with other: Self) -> Self; init() ; static func make() -> Self }
class M: Mergeable { required init() {}; func merged(with other: M) -> Self { print("merging"); return self }; static func make() -> Self { self.init() } }
class N: M { }
func both<T: Mergeable>(_ x: T) -> T { T.make().merged(with: T()) }
print(type(of: both(N())))
// prints: merging
// prints: N
