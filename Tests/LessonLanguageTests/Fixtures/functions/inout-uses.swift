// native: alone
struct P { var x = 0; var a = [1, 2]; mutating func set(_ f: (inout P) -> Void) { f(&self) }; mutating func reset() { self = P() } }
var p = P()
func inc(_ n: inout Int, by k: Int = 1) { n += k }
inc(&p.x); inc(&p.a[0], by: 5); print(p)
p.set { $0.x = 9; $0.a.append(3) }; print(p); p.reset(); print(p)
var d = ["k": 1]; inc(&d["k", default: 0]); inc(&d["z", default: 10]); print(d["k"]!, d["z"]!)
var arr = [P(), P()]; for i in arr.indices { arr[i].x = i * 2; inc(&arr[i].a[1]) }; print(arr.map(\.x), arr.map { $0.a })
var t = (1, 2); inc(&t.0); print(t)
var o: Int? = 1; o? += 1; if var v = o { v += 10; print(v, o!) }
func twice(_ a: inout [Int]) { for i in a.indices { a[i] *= 2 } ; a.append(a.count) }
var z = [1]; twice(&z); twice(&z); print(z)
var copy = z; copy[0] = 0; print(z, copy)
swap(&z[0], &t.0); print(z, t)
extension Array { mutating func update(_ i: Int, _ f: (inout Element) -> Void) { f(&self[i]) } }
z.update(1) { $0 = -$0 }; print(z)
func withTwo(_ a: inout Int, _ b: inout Int) { let s = a + b; a = s; b = s * 2 }
var q = 1, r = 2; withTwo(&q, &r); print(q, r)
struct C { var n = 0 { didSet { if n > 5 { n = 5 } } } }
var c = C(); inc(&c.n, by: 9); print(c.n)
var g: (inout Int) -> Void = { $0 += 1 }; var h = 1; g(&h); g = { $0 *= 10 }; g(&h); print(h)
// prints: P(x: 1, a: [6, 2])
// prints: P(x: 9, a: [6, 2, 3])
// prints: P(x: 0, a: [1, 2])
// prints: 2 11
// prints: [0, 2] [[1, 3], [1, 3]]
// prints: (2, 2)
// prints: 12 2
// prints: [4, 2, 2]
// prints: [4, 2, 2] [0, 2, 2]
// prints: [2, 2, 2] (4, 2)
// prints: [2, -2, 2]
// prints: 3 6
// prints: 5
// prints: 20
