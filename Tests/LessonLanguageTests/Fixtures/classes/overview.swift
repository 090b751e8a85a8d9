// native: alone
class A { class func make() -> String { "A" }; class var kind: String { "kA" }; func me() -> String { type(of: self).make() + type(of: self).kind }
  required init() {} 
  static func s() -> String { "sA" } }
class B: A { override class func make() -> String { "B" + super.make() }; override class var kind: String { "kB" } }
print(A().me(), B().me(), A.make(), B.make(), B.s())
let types: [A.Type] = [A.self, B.self]
for t in types { print(t.make(), t.init().me(), t) }
func build<T: A>(_ t: T.Type) -> T { t.init() }
print(build(B.self).me(), build(A.self).me())
class Shape { func copy() -> Self { self }; func area() -> Double { 0 } 
  var desc: String { "area \(area())" } }
class Circle: Shape { var r: Double; init(r: Double) { self.r = r }; override func area() -> Double { r * r * 3 }; func grow() -> Self { r *= 2; return self } }
print(Circle(r: 1).grow().grow().desc, Circle(r: 2).copy().r)
class G<T> { var v: T; init(_ v: T) { self.v = v }; func get() -> T { v } }
class H: G<Int> { override func get() -> Int { super.get() + 1 } }
class K<U>: G<[U]> { func first() -> U? { v.first } }
let h: G<Int> = H(4)
print(h.get(), K([1, 2]).first() ?? 0, K(["a"]).get())
protocol Named { var name: String { get set }; init(name: String); static func create() -> Self }
final class N: Named { var name: String; init(name: String) { self.name = name }; static func create() -> N { N(name: "created") } }
print(N.create().name)
extension A: CustomStringConvertible { var description: String { "A-desc" } }
print(B(), [B()], "\(A())")
class Eq: Equatable, Hashable, Comparable { let id: Int; init(_ i: Int) { id = i }
  static func == (a: Eq, b: Eq) -> Bool { a.id == b.id }
  static func < (a: Eq, b: Eq) -> Bool { a.id < b.id }
  func hash(into h: inout Hasher) { h.combine(id) } }
class Eq2: Eq {}
print(Eq(1) == Eq2(1), [Eq(2), Eq(1)].sorted().map { $0.id }, Set([Eq(1), Eq(1), Eq2(2)]).count, [Eq(3): "x"][Eq2(3)] ?? "none", [Eq(1)].contains(Eq(1)), max(Eq(3), Eq(9)).id)
class Obs { var x: Int { willSet { print("will", newValue) } didSet { print("did", oldValue); if x > 10 { x = 10 } } }
  init(x: Int) { self.x = x; self.x = 3 } }
class Obs2: Obs { override var x: Int { didSet { print("sub did", x) } } ; override init(x: Int) { super.init(x: x); self.x = 20 } }
let o = Obs2(x: 1)
o.x = 50
print(o.x)
var arr = [A(), B()]
arr[0] = B()
print(arr.map { $0.me() })
struct Wrap { var node: Eq; var n = 0 }
var w1 = Wrap(node: Eq(1))
var w2 = w1
w2.n = 5
print(w1.node === w2.node, w1.n)
let any: Any = B()
if let b = any as? A { print("any is A", b.me()) }
switch any { case let x as B: print("case B", x); case is A: print("A"); default: print("other") }
let f = B().me
print(f())
let m = A.me
print(m(B())())
class Lst: Sequence { var items: [Int]; init(_ i: [Int]) { items = i }; func makeIterator() -> IndexingIterator<[Int]> { items.makeIterator() } }
print(Lst([1, 2, 3]).map { $0 * 2 }, Lst([4]).contains(4))
class Cnt: IteratorProtocol, Sequence { var n = 0; func next() -> Int? { n += 1; return n > 3 ? nil : n } }
for x in Cnt() { print(x, terminator: " ") }
print()
class Acc { private var fs: [() -> Int] = []; var total = 0
  func add(_ n: Int) { fs.append { self.total += n; return self.total } }
  func run() -> [Int] { fs.map { $0() } } }
let acc = Acc(); acc.add(2); acc.add(5)
print(acc.run(), acc.total)
class Err: Error { let code: Int; init(_ c: Int) { code = c } }
do { throw Err(5) } catch let e as Err { print("err", e.code) } catch { print("?") }
class Thrower { let x: Int; init(_ x: Int) throws { if x < 0 { throw Err(x) }; self.x = x } }
print((try? Thrower(1))?.x as Any, (try? Thrower(-1)) == nil)
let opt: Circle? = Circle(r: 1)
opt?.r = 7
print(opt!.r, opt?.area() ?? 0)
let kp = \Circle.r
print(opt![keyPath: kp])
let wk: ReferenceWritableKeyPath<Circle, Double> = \.r
opt![keyPath: wk] = 9
print(opt!.r, [Circle(r: 3)].map(\.r))
class Inner { class Deep { var v = 1 }; var d = Deep() }
class Sub3: Inner { override init() { super.init(); d = Deep(); d.v = 100 } }
print(Sub3().d.v)
class Matrix { var g: [[Int]]; init(n: Int) { g = Array(repeating: Array(repeating: 0, count: n), count: n) }
  subscript(r: Int, c: Int) -> Int { get { g[r][c] } set { g[r][c] = newValue } } }
let mx = Matrix(n: 2); mx[0, 1] = 5; mx.g[1][0] += 3; print(mx.g, mx[0, 1])
func swapIt(_ a: inout Eq, _ b: inout Eq) { (a, b) = (b, a) }
var e1 = Eq(1), e2 = Eq(2); swapIt(&e1, &e2); print(e1.id, e2.id)
// prints: AkA BAkB A BA sA
// prints: A AkA A
// prints: BA BAkB B
// prints: BAkB AkA
// prints: area 48.0 2.0
// prints: 5 1 ["a"]
// prints: created
// prints: A-desc [A-desc] A-desc
// prints: true [1, 2] 2 x true 9
// prints: will 20
// prints: did 3
// prints: sub did 10
// prints: will 50
// prints: did 10
// prints: sub did 10
// prints: 10
// prints: ["BAkB", "BAkB"]
// prints: true 0
// prints: any is A BAkB
// prints: case B A-desc
// prints: BAkB
// prints: BAkB
// prints: [2, 4, 6] true
// prints: 1 2 3 
// prints: [2, 7] 7
// prints: err 5
// prints: Optional(1) true
// prints: 7.0 147.0
// prints: 7.0
// prints: 9.0 [3.0]
// prints: 100
// prints: [[0, 5], [3, 0]] 5
// prints: 2 1
