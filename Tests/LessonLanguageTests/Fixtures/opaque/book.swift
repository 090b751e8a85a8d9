// native: alone
protocol Shape { func draw() -> String }
struct Triangle: Shape { var size: Int; func draw() -> String { (1...size).map { String(repeating: "*", count: $0) }.joined(separator: "\n") } }
struct Flipped<T: Shape>: Shape { var shape: T; func draw() -> String { shape.draw().split(separator: "\n").reversed().joined(separator: "\n") } }
struct Joined<T: Shape, U: Shape>: Shape { var top: T; var bottom: U; func draw() -> String { top.draw() + "\n" + bottom.draw() } }
struct Square: Shape { var size: Int; func draw() -> String { Array(repeating: String(repeating: "*", count: size), count: size).joined(separator: "\n") } }
func makeTrapezoid() -> some Shape { let top = Triangle(size: 2); let middle = Square(size: 2); return Joined(top: top, bottom: Joined(top: middle, bottom: Flipped(shape: top))) }
print(makeTrapezoid().draw())
func flip<T: Shape>(_ shape: T) -> some Shape { Flipped(shape: shape) }
func join<T: Shape, U: Shape>(_ t: T, _ b: U) -> some Shape { Joined(top: t, bottom: b) }
print(join(Triangle(size: 3), flip(Triangle(size: 3))).draw())
func `repeat`<T: Shape>(shape: T, count: Int) -> some Collection { Array<T>(repeating: shape, count: count) }
print(`repeat`(shape: Square(size: 1), count: 3).count)
protocol Container { associatedtype Item; var count: Int { get }; subscript(i: Int) -> Item { get } }
extension Array: Container {}
func makeOpaqueContainer<T>(item: T) -> some Container { [item] }
let oc = makeOpaqueContainer(item: 12); let twelve = oc[0]; print(type(of: twelve), oc.count)
protocol View { associatedtype Body: View; var body: Body { get }; var text: String { get } }
extension Never: View { var body: Never { fatalError() }; var text: String { "" } }
extension View { var text: String { body.text } }
struct Label: View { let s: String; var body: Never { fatalError() }; var text: String { s } }
struct Stack<A: View, B: View>: View { let a: A, b: B; var body: Never { fatalError() }; var text: String { a.text + b.text } }
struct Screen: View { let n: Int; var body: some View { Stack(a: Label(s: "n=\(n)"), b: Label(s: "!")) } }
struct App: View { var body: some View { Stack(a: Screen(n: 1), b: Screen(n: 2)) } }
print(App().text, type(of: App().body))
extension View { func framed() -> some View { Stack(a: Label(s: "["), b: Stack(a: self, b: Label(s: "]"))) } }
print(Screen(n: 3).framed().framed().text)
struct Gen<T: Comparable> { let xs: [T]; var sorted: some Collection<T> { xs.sorted() } ; func pair() -> (some Comparable, Int) { (xs[0], xs.count) } ; subscript(k: Int) -> some Comparable { xs[k] } }
let g = Gen(xs: [3, 1, 2]); print(g.sorted.first!, g.sorted.map { $0 + 1 }, g.pair().1, g[0] < g[0])
func rec(_ n: Int) -> some Shape { if n > 0 { return Square(size: n) }; return Square(size: 1) }
print(rec(2).draw().count)
func maybe(_ b: Bool) -> (some Shape)? { b ? Square(size: 1) : nil }
print(maybe(true)?.draw() ?? "none", maybe(false) == nil)
func many() -> [some Shape] { [Triangle(size: 1), Triangle(size: 2)] }
print(many().map { $0.draw().count })
var counter = 0
func tick() -> some Numeric { counter += 1; return Double(counter) }
print(tick() + tick())
let shapes: [any Shape] = [makeTrapezoid(), Square(size: 1)]; print(shapes.count)
if let sq = rec(1) as? Square { print("sq", sq.size) }
func lazyOnes() -> some Sequence<Int> { sequence(first: 1) { $0 < 3 ? $0 + 1 : nil } }
for x in lazyOnes() { print(x, terminator: " ") }; print(lazyOnes().reduce(0, +), Array(lazyOnes()))
class K: Shape { func draw() -> String { "k" } }; func cls() -> some K { K() } ; print(cls().draw())
func clo() -> some Equatable { let f = { (x: Int) -> String in return "s\(x)" }; return f(3) }
print(clo() == clo())
// prints: *
// prints: **
// prints: **
// prints: **
// prints: **
// prints: *
// prints: *
// prints: **
// prints: ***
// prints: ***
// prints: **
// prints: *
// prints: 3
// prints: Int 1
// prints: n=1!n=2! Stack<Screen, Screen>
// prints: [[n=3!]]
// prints: 1 [2, 3, 4] 3 false
// prints: 5
// prints: * true
// prints: [1, 4]
// prints: 3.0
// prints: 2
// prints: sq 1
// prints: 1 2 3 6 [1, 2, 3]
// prints: k
// prints: true
