// native: alone
func f(b: Bool) -> some Equatable { b ? 1 : 2 }
print(f(b: true) == f(b: true), f(b: true) == f(b: false))
func g() -> some Collection<Int> { [1, 2, 3] }
print(g().count, g().map { $0 * 2 }, g().first!)
protocol Shape { associatedtype Part: Equatable; var part: Part { get }; func same(_ o: Self) -> Bool }
struct Sq: Shape { var part = 3; func same(_ o: Sq) -> Bool { part == o.part } }
func mk() -> some Shape { Sq() }
let a = mk(), b = mk()
print(a.same(b), a.part == b.part)
var s: some Shape = Sq()
print(s.part)
func h<T: Shape>(_ t: T) -> some Shape { t }
print(h(Sq()).part, type(of: mk()))
struct V { var body: some Shape { Sq() } }
print(V().body.part)
func cmp() -> some Comparable { 4 }
print(cmp() < cmp(), [cmp(), cmp()].max()! == cmp())
func num() -> some Numeric { 4 }
print(num() + num())
let arr: [some Shape] = [Sq(), Sq()]
print(arr.count, arr[0].same(arr[1]))
func seq() -> some Sequence { [1, 2] }
for x in seq() { print(x) }
func hashed() -> some Hashable { "k" }
let dd = [hashed(): 1]; print(dd[hashed()]!)
// prints: true false
// prints: 3 [2, 4, 6] 1
// prints: true true
// prints: 3
// prints: 3 Sq
// prints: 3
// prints: false true
// prints: 8
// prints: 2 true
// prints: 1
// prints: 2
// prints: 1
