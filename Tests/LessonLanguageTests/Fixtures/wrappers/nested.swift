// native: alone
@propertyWrapper struct W<T> { var wrappedValue: T; init(wrappedValue: T, _ s: String = "") { self.wrappedValue = wrappedValue }; var projectedValue: Self { get { self } set { self = newValue } } }
struct A { @W var a = B(); }
struct B { @W var b = [1]; @W("x") var c: [String: Int] = [:]; @W @W @W var d = 1 }
var a = A()
a.a.b.append(3); a.a.c["k"] = 2; a.a.d += 1; a.$a.wrappedValue.d += 5
print(a.a.b, a.a.c, a.a.d, a.$a.wrappedValue.$d.wrappedValue.wrappedValue.wrappedValue)
func f(_ x: inout Int) { x += 1 }
f(&a.a.d); print(a.a.d)
struct G { @W var x: Int
 init(_ b: Bool) { if b { x = 1 } else { x = 2 }; x += 1 }
 init() { self.init(true) }
 mutating func m() { let f = { 3 }; x = f() } }
print(G(true).x, G(false).x, G().x)
struct H { @W private var x: Int = 1; @W var y: Int?; init() { y = 3 } }
print(H().y as Any)
let arr = [G(true), G(false)].map(\.x)
print(arr)
extension A: Equatable { static func == (a: A, b: A) -> Bool { a.a.d == b.a.d } }
print(a == A())
struct Cod { @W var n: Int = 1 { willSet { print("will", newValue) } didSet(old) { print("did", old, n) } } }
var cod = Cod(); cod.n = 8; cod.n += 1
protocol HasN { var n: Int { get set } }
extension Cod: HasN {}
func up<T: HasN>(_ t: inout T) { t.n += 10 }
up(&cod); print(cod.n)
func loc() { @W var l = [1]; l.append(2); let f = { l.append(3) }; f(); print(l, $l.wrappedValue, _l.wrappedValue) 
 @W("z") var m: Int = 4 { didSet { print("m", oldValue) } }; m = 5 }
loc()
// prints: [1, 3] ["k": 2] 7 7
// prints: 8
// prints: 2 3 2
// prints: Optional(3)
// prints: [2, 3]
// prints: false
// prints: will 8
// prints: did 1 8
// prints: will 9
// prints: did 8 9
// prints: will 19
// prints: did 9 19
// prints: 19
// prints: [1, 2, 3] [1, 2, 3] [1, 2, 3]
// prints: m 4
