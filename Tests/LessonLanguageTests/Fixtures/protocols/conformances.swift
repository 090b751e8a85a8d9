// native: alone
protocol Container { associatedtype Item; var items: [Item] { get }; mutating func add(_ i: Item); subscript(i: Int) -> Item { get } }
extension Container { var count: Int { items.count }; func first(where p: (Item) -> Bool) -> Item? { items.first(where: p) }; var last: Item? { items.last } }
extension Container where Item: Numeric { func total() -> Item { items.reduce(0, +) } }
struct Box<T>: Container { var items: [T] = []; mutating func add(_ i: T) { items.append(i) }; subscript(i: Int) -> T { items[i] } }
var b = Box<Int>(); b.add(4); b.add(5)
print(b.count, b[1], b.total(), b.first { $0 > 4 } as Any, b.last!)
func sum<C: Container>(_ c: C) -> Int where C.Item == Int { c.items.reduce(0, +) }
print(sum(b))
protocol Animal { var name: String { get }; func sound() -> String }
extension Animal { func sound() -> String { "..." }; func speak() -> String { "\(name): \(sound())" } }
struct Dog: Animal { let name = "Dog"; func sound() -> String { "Woof" } }
struct Fish: Animal { var name: String }
let zoo: [any Animal] = [Dog(), Fish(name: "Nemo")]
print(zoo.map { $0.speak() })
func loudest(_ a: some Animal) -> String { a.sound().uppercased() }
print(loudest(Dog()))
func make() -> some Animal { Fish(name: "F") }
print(make().speak(), type(of: make()))
protocol P { static func make(_ n: Int) -> Self; var v: Int { get set } }
struct Q: P, Comparable, Hashable { var v: Int; static func make(_ n: Int) -> Q { Q(v: n) }; static func < (a: Q, b: Q) -> Bool { a.v < b.v } }
func three<T: P>(_: T.Type) -> [T] { (1...3).map(T.make) }
print(three(Q.self).max()!, Set(three(Q.self)).count, three(Q.self).sorted(by: >).map(\.v))
protocol A1 { func a() -> Int }; protocol B1 { func b() -> Int }
extension Int: A1, B1 { func a() -> Int { self + 1 }; func b() -> Int { self * 2 } }
func both(_ x: any A1 & B1) -> Int { x.a() + x.b() }
print(both(5))
if let d = zoo[0] as? Dog { print(d.name) }
print(zoo.filter { $0 is Fish }.count)
extension Collection where Element: Animal { var names: [String] { map(\.name) } }
print([Dog(), Dog()].names)
// prints: 2 5 9 Optional(5) 5
// prints: 9
// prints: ["Dog: Woof", "Nemo: ..."]
// prints: WOOF
// prints: F: ... Fish
// prints: Q(v: 3) 3 [3, 2, 1]
// prints: 16
// prints: Dog
// prints: 1
// prints: ["Dog", "Dog"]
