// native: alone
@propertyWrapper struct W<T> { var wrappedValue: T; var projectedValue: Self { self } ; init(wrappedValue: T) { print("make", wrappedValue); self.wrappedValue = wrappedValue } }
@propertyWrapper struct Clamp { private var v: Int; let r: ClosedRange<Int>; init(wrappedValue: Int, _ r: ClosedRange<Int> = 0...10) { self.r = r; v = min(max(wrappedValue, r.lowerBound), r.upperBound) } ; var wrappedValue: Int { get { v } set { v = min(max(newValue, r.lowerBound), r.upperBound) } } ; var projectedValue: ClosedRange<Int> { r } }
func a(_ b: Bool) { @W var x: Int; if b { x = 1 } else { x = 2 }; x += 10; print(x, $x.wrappedValue) }
a(true); a(false)
func b() { @Clamp var x: Int; x = 99; print(x, $x); x = -3; print(x) ; let inc = { x += 4 }; inc(); inc(); print(x) }
b()
func c() { @W var s: [String]; s = ["a"]; s.append("b"); print(s, s.count); @W @W var n: Int; n = 3; n *= 2; print(n) }
c()
func d<T>(_ t: T) { @W var v: T; v = t; print(v) }
d("gen")
func e() { for i in 0..<2 { @Clamp(1...3) var x: Int = i * 5; x += 1; print(x) } }
e()
struct S { func m() -> Int { @Clamp var q: Int; q = 20; return q } ; mutating func n() { @W var z: S; z = self; self = z } }
print(S().m()); var s = S(); s.n()
class K { @Clamp var a: Int; @Clamp(0...5) var b = 9; init(a: Int) { self.a = a; b += 1 } ; func grow() { a += 3; b -= 1 } }
let k = K(a: 50); print(k.a, k.b, k.$b); k.grow(); print(k.a, k.b)
class L: K { override init(a: Int) { super.init(a: a); self.a -= 5 } }
print(L(a: 7).a)
// prints: make 1
// prints: 11 11
// prints: make 2
// prints: 12 12
// prints: 10 0...10
// prints: 0
// prints: 8
// prints: make ["a"]
// prints: ["a", "b"] 2
// prints: make 3
// prints: make W<Int>(wrappedValue: 3)
// prints: 6
// prints: make gen
// prints: gen
// prints: 2
// prints: 3
// prints: 10
// prints: make S()
// prints: 10 5 0...5
// prints: 10 4
// prints: 2
