// native: alone
@propertyWrapper
struct TwelveOrLess {
  private var number = 0
  var wrappedValue: Int {
    get { number }
    set { number = min(newValue, 12) }
  }
}
struct SmallRectangle {
  @TwelveOrLess var height: Int
  @TwelveOrLess var width: Int
}
var rectangle = SmallRectangle()
print(rectangle.height)
rectangle.height = 10
print(rectangle.height)
rectangle.height = 24
print(rectangle.height)
@propertyWrapper
struct SmallNumber {
  private var maximum: Int
  private var number: Int
  private(set) var projectedValue: Bool
  var wrappedValue: Int {
    get { number }
    set { if newValue > maximum { number = maximum; projectedValue = true } else { number = newValue; projectedValue = false } }
  }
  init() { maximum = 12; number = 0; projectedValue = false }
  init(wrappedValue: Int) { maximum = 12; number = min(wrappedValue, maximum); projectedValue = false }
  init(wrappedValue: Int, maximum: Int) { self.maximum = maximum; number = min(wrappedValue, maximum); projectedValue = false }
}
struct ZeroRectangle { @SmallNumber var height: Int; @SmallNumber var width: Int }
let z = ZeroRectangle()
print(z.height, z.width)
struct UnitRectangle { @SmallNumber var height: Int = 1; @SmallNumber var width = 1 }
print(UnitRectangle().height)
struct NarrowRectangle {
  @SmallNumber(wrappedValue: 2, maximum: 5) var height: Int
  @SmallNumber(wrappedValue: 3, maximum: 4) var width: Int
}
var n = NarrowRectangle()
n.height = 100; n.width = 100
print(n.height, n.width, n.$height, n.$width)
struct Mixed { @SmallNumber var height: Int = 1; @SmallNumber(maximum: 9) var width: Int = 2 }
var m = Mixed()
m.width = 12
print(m.width, m.$width, m)
func someFunction() {
  @SmallNumber var myNumber: Int = 0
  myNumber = 10
  print(myNumber, $myNumber)
  myNumber += 24
  print(myNumber, $myNumber)
}
someFunction()
struct SizedRectangle {
  @SmallNumber var height: Int
  @SmallNumber var width: Int
  mutating func resize(to big: Bool) -> Bool {
    if big { height = 100; width = 100 } else { height = 10; width = 20 }
    return $height || $width
  }
}
var sr = SizedRectangle()
print(sr.resize(to: true), sr.resize(to: false), sr.height)
@propertyWrapper
struct Clamped<Value: Comparable> {
  var value: Value
  let range: ClosedRange<Value>
  init(wrappedValue: Value, _ range: ClosedRange<Value>) { self.range = range; value = min(max(wrappedValue, range.lowerBound), range.upperBound) }
  var wrappedValue: Value {
    get { value }
    set { value = min(max(newValue, range.lowerBound), range.upperBound) }
  }
}
struct Player {
  @Clamped(0...100) var health = 150
  @Clamped(0.0...1.0) var speed: Double = 0.5
  var name = "p"
}
var p = Player()
print(p.health, p.speed)
p.health -= 500
print(p.health)
let q = Player(health: 7, name: "q")
print(q.health, q.speed, q.name)
@propertyWrapper
struct Logged<T> {
  var wrappedValue: T { didSet { print("set", wrappedValue) } }
  init(wrappedValue: T) { self.wrappedValue = wrappedValue; print("init", wrappedValue) }
  var projectedValue: Logged<T> { self }
}
struct User {
  @Logged var name: String
  @Logged var age = 3 { didSet { print("age was", oldValue) } }
  init(name: String) { self.name = name; self.name += "!" }
  init(other: String) { _name = Logged(wrappedValue: other) }
  func raw() -> String { _name.wrappedValue }
}
var u = User(name: "A")
u.age = 9
print(u.name, u.raw(), u.$name.wrappedValue)
print(User(other: "B").name)
@propertyWrapper struct Trim { var wrappedValue: String { didSet { wrappedValue = wrappedValue.lowercased() } }
  init(wrappedValue: String) { self.wrappedValue = wrappedValue.lowercased() } }
struct Composed { @Logged @Trim var text = "HELLO" }
var c = Composed()
c.text = "WORLD"
print(c.text)
struct Static { @SmallNumber static var count = 5; @SmallNumber(maximum: 3) static var small = 10 }
Static.count = 99
print(Static.count, Static.$count, Static.small)
@propertyWrapper struct Wrapper<T> { var wrappedValue: T; var projectedValue: Wrapper<T> { self }
  init(wrappedValue: T) { self.wrappedValue = wrappedValue }
  init(projectedValue: Wrapper<T>) { self = projectedValue } }
func take(@Wrapper x: Int, @Wrapper _ y: String) { print(x, y, $x.wrappedValue, _y) }
take(x: 3, "s")
let cl = { (@Wrapper v: Int) in print(v, $v) }
cl(4)
struct Memberwise { @Wrapper var a: Int; @TwelveOrLess var b: Int; var c: Int }
let mw = Memberwise(a: 1, b: TwelveOrLess(), c: 2)
print(mw.a, mw.b, mw.c)
struct Memberwise2 { @SmallNumber(maximum: 4) var a = 9; @Wrapper var b: [Int] = [] }
print(Memberwise2(), Memberwise2(b: [1]))
@propertyWrapper struct Lazy<T> { 
  private var make: () -> T; private var known: T?
  init(wrappedValue: @autoclosure @escaping () -> T) { make = wrappedValue }
  var wrappedValue: T { mutating get { if let k = known { return k }; let v = make(); known = v; return v } set { known = newValue } } }
struct L { @Lazy var x = { print("computed"); return 4 }() }
var lz = L()
print("before"); print(lz.x, lz.x)
@propertyWrapper struct Ref { 
  static var store = [String: Int]()
  let key: String
  var wrappedValue: Int { get { Ref.store[key] ?? 0 } nonmutating set { Ref.store[key] = newValue } } 
  var projectedValue: String { key } }
struct UsesRef { @Ref(key: "k") var v }
let ur = UsesRef()
ur.v = 5
ur.v += 1
print(ur.v, ur.$v, Ref.store)
struct Opt { @Wrapper var o: Int?; @Wrapper var d: [String: Int] = ["a": 1] }
var op = Opt(o: nil)
op.d["b"] = 2
op.o = 4
print(op.o as Any, op.d["b"]!, op.d.count)
enum Namespaced { @propertyWrapper struct Up { var wrappedValue: String { didSet { wrappedValue = wrappedValue.uppercased() } } } }
struct UsesNamespaced { @Namespaced.Up var s = "x" }
var un = UsesNamespaced(); un.s = "abc"; print(un.s)
extension UsesNamespaced { func f() -> String { _s.wrappedValue + s } }
print(un.f())
struct PrivateSet { @Wrapper private(set) var a = 1; mutating func up() { a += 1 } }
var ps = PrivateSet(); ps.up(); print(ps.a)
struct Gen<T> { @Wrapper var v: T; @Wrapper var w: [T] = [] }
var gen = Gen(v: 3); gen.w.append(4); print(gen.v, gen.w)
print(\SizedRectangle.height == \SizedRectangle.height, sr[keyPath: \.width])
// prints: 0
// prints: 10
// prints: 12
// prints: 0 0
// prints: 1
// prints: 5 4 true true
// prints: 9 true Mixed(_height: main.SmallNumber(maximum: 12, number: 1, projectedValue: false), _width: main.SmallNumber(maximum: 9, number: 9, projectedValue: true))
// prints: 10 false
// prints: 12 true
// prints: true true 10
// prints: 100 0.5
// prints: 0
// prints: 7 0.5 q
// prints: init 3
// prints: init A
// prints: set A!
// prints: set 9
// prints: age was 3
// prints: A! A! A!
// prints: init 3
// prints: init B
// prints: B
// prints: init Trim(wrappedValue: "hello")
// prints: set Trim(wrappedValue: "world")
// prints: world
// prints: 12 true 3
// prints: 3 s 3 Wrapper<String>(wrappedValue: "s")
// prints: 4 Wrapper<Int>(wrappedValue: 4)
// prints: 1 0 2
// prints: Memberwise2(_a: main.SmallNumber(maximum: 4, number: 4, projectedValue: false), _b: main.Wrapper<Swift.Array<Swift.Int>>(wrappedValue: [])) Memberwise2(_a: main.SmallNumber(maximum: 4, number: 4, projectedValue: false), _b: main.Wrapper<Swift.Array<Swift.Int>>(wrappedValue: [1]))
// prints: before
// prints: computed
// prints: 4 4
// prints: 6 k ["k": 6]
// prints: Optional(4) 2 2
// prints: ABC
// prints: ABCABC
// prints: 2
// prints: 3 [4]
// prints: true 12
