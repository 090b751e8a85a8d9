// native: alone
@dynamicMemberLookup
struct Lookup {
  var values: [String: Int] = ["a": 1]
  var real = 7
  subscript(dynamicMember name: String) -> Int {
    get { values[name] ?? 0 }
    set { values[name] = newValue }
  }
}
var l = Lookup()
print(l.a, l.b, l.real)
l.b = 5
l.b += 2
print(l.b, l.values.count, l.real)
struct Point { var x: Int, y: Int; let name = "p"; func len() -> Int { x + y } ; var inner = Inner() }
struct Inner { var z = 3.5; var list = [1, 2] }
@dynamicMemberLookup
struct Lens<T> {
  var value: T
  init(_ value: T) { self.value = value }
  subscript<V>(dynamicMember path: WritableKeyPath<T, V>) -> V {
    get { value[keyPath: path] }
    set { value[keyPath: path] = newValue }
  }
  subscript<V>(dynamicMember path: KeyPath<T, V>) -> V { value[keyPath: path] }
}
var lens = Lens(Point(x: 1, y: 2))
lens.x = 10
lens.inner.z += 1
lens.inner.list.append(9)
print(lens.x, lens.y, lens.name, lens.inner.z, lens.inner.list, lens.value)
@dynamicMemberLookup
struct Box<T> {
  var value: T
  subscript<V>(dynamicMember path: KeyPath<T, V>) -> Box<V> { Box<V>(value: value[keyPath: path]) }
}
let bx = Box(value: Point(x: 4, y: 5))
print(bx.x.value, bx.inner.z.value, bx.inner.list.count.value)
@dynamicMemberLookup
enum JSON {
  case number(Int), object([String: JSON])
  subscript(dynamicMember name: String) -> JSON? {
    if case .object(let o) = self { return o[name] }
    return nil
  }
}
let j = JSON.object(["a": .object(["b": .number(3)])])
if case .number(let n)? = j.a?.b { print(n) }
print(j.c == nil ? "none" : "some")
@dynamicMemberLookup
protocol Dyn { subscript(dynamicMember name: String) -> String { get } }
struct D: Dyn { subscript(dynamicMember name: String) -> String { name + "!" } }
print(D().hello)
func g<T: Dyn>(_ t: T) { print(t.generic) }
g(D())
let ad: any Dyn = D()
print(ad.existential)
@dynamicCallable
struct Adder {
  func dynamicallyCall(withArguments args: [Int]) -> Int { args.reduce(0, +) }
}
let add = Adder()
print(add(1, 2, 3), add())
@dynamicCallable
struct Keyed {
  func dynamicallyCall(withKeywordArguments pairs: KeyValuePairs<String, Int>) -> String {
    pairs.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
  }
}
let keyed = Keyed()
print(keyed(a: 1, b: 2, 3, a: 4))
@dynamicCallable
struct Both {
  func dynamicallyCall(withArguments args: [String]) -> Int { args.count }
  func dynamicallyCall(withKeywordArguments pairs: [String: String]) -> String { pairs.keys.sorted().joined() }
}
print(Both()("a", "b"), Both()(x: "a", y: "b"))
@dynamicMemberLookup
struct Multi { 
  subscript(dynamicMember name: String) -> (Int) -> Int { { $0 * name.count } }
}
print(Multi().abc(5))
let f: (Int) -> Int = Multi().ab
print(f(2))
@dynamicCallable struct Thrower { func dynamicallyCall(withArguments a: [Int]) throws -> Int { a[0] } }
print(try Thrower()(3))
struct Settings { var a = "x", b = 2 }
@dynamicMemberLookup
struct Ref { 
  var s = Settings()
  subscript<V>(dynamicMember p: WritableKeyPath<Settings, V>) -> V { get { s[keyPath: p] } set { s[keyPath: p] = newValue } }
  subscript(dynamicMember name: String) -> String { "dynamic " + name }
}
var ref = Ref(); ref.b = 9; ref.a += "y"; print(ref.a, ref.b, ref.zzz)
print([Lens(Point(x: 1, y: 2)), Lens(Point(x: 3, y: 4))].map(\.x))
let kp = \Lens<Point>.inner.z
print(lens[keyPath: kp])
extension Lookup { func twice(_ k: KeyPath<Lookup, Int>) -> Int { self[keyPath: k] * 2 } }
print(l.twice(\.b))
// prints: 1 0 7
// prints: 7 2 7
// prints: 10 2 p 4.5 [1, 2, 9] Point(x: 10, y: 2, name: "p", inner: main.Inner(z: 4.5, list: [1, 2, 9]))
// prints: 4 3.5 2
// prints: 3
// prints: none
// prints: hello!
// prints: generic!
// prints: existential!
// prints: 6 0
// prints: a=1,b=2,=3,a=4
// prints: 2 xy
// prints: 15
// prints: 4
// prints: 3
// prints: xy 9 dynamic zzz
// prints: [1, 3]
// prints: 4.5
// prints: 14
