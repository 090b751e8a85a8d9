// native: alone
// Protocol-oriented shapes: existentials, opaque results, casts and defaults.
protocol Shape { var area: Double { get }; var name: String { get }; func scaled(_ k: Double) -> Self }
extension Shape { var name: String { "\(type(of: self))".lowercased() }; var info: String { "\(name) \(area)" } }
protocol Solid: Shape { var volume: Double { get } }
struct Square: Shape { var s: Double; var area: Double { s * s }; func scaled(_ k: Double) -> Square { Square(s: s * k) } }
struct Circle: Shape, Hashable { var r: Double; var area: Double { 3 * r * r }; let name = "round"; func scaled(_ k: Double) -> Self { Circle(r: r * k) } }
struct Cube: Solid { var s: Double; var area: Double { 6 * s * s }; var volume: Double { s * s * s }; func scaled(_ k: Double) -> Cube { .init(s: s * k) } }
let shapes: [any Shape] = [Square(s: 2), Circle(r: 1), Cube(s: 3)]
for s in shapes { print(s.info, s.scaled(2).area) }
print(shapes.compactMap { $0 as? any Solid }.map(\.volume), shapes.filter { $0 is Circle }.count, shapes.map { type(of: $0) })
func biggest(_ xs: [any Shape]) -> (any Shape)? { xs.max { $0.area < $1.area } }
if let b = biggest(shapes) as? Cube { print("cube", b.s) }
func make(_ big: Bool) -> some Shape { Square(s: big ? 10 : 1) }
print(make(true).info, make(false).scaled(3).area)
func twice<S: Shape>(_ s: S) -> (S, S) { (s, s.scaled(2)) }
let (x, y) = twice(Circle(r: 2)); print(x == y, y.r)
for s in shapes { switch s { case let q as Square where q.s > 5: print("big", q.s); case is Square: print("sq"); case let c as Circle: print("r", c.r); default: print("other", s.name) } }
struct AnyShape: Shape { let base: any Shape; var area: Double { base.area }; var name: String { "any " + base.name }; func scaled(_ k: Double) -> AnyShape { AnyShape(base: base.scaled(k)) } }
print(shapes.map(AnyShape.init).map(\.name), AnyShape(base: Cube(s: 1)).scaled(2).area)
extension Array where Element == any Shape { var total: Double { reduce(0) { $0 + $1.area } } }
print(shapes.total, shapes[0] as? Circle as Any, (shapes[1] as! Circle).r)
func describe(_ v: Any) -> String { switch v { case let i as Int: "int \(i)"; case let (a, b) as (Int, Int): "pair \(a + b)"; case let s as String where s.isEmpty: "empty"; case let s as String: "str \(s)"; case let xs as [Int]: "ints \(xs.count)"; case Optional<Any>.none: "nil"; case is any Shape: "shape"; default: "?" } }
print(([1, "a", "", [1, 2], (1, 2), Square(s: 1), 2.5] as [Any]).map(describe))
// prints: square 4.0 16.0
// prints: round 3.0 12.0
// prints: cube 54.0 216.0
// prints: [27.0] 1 [main.Square, main.Circle, main.Cube]
// prints: cube 3.0
// prints: square 100.0 9.0
// prints: false 4.0
// prints: sq
// prints: r 1.0
// prints: other cube
// prints: ["any square", "any round", "any cube"] 24.0
// prints: 61.0 nil 1.0
// prints: ["int 1", "str a", "empty", "ints 2", "pair 3", "shape", "?"]
