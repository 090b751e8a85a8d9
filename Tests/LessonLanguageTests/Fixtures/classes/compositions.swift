// native: alone
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
class Base { var id = 1; func hi() -> String { "hi \(id)" } }
class A: Base, Named { var name = "A" }
class B: Base, Named, Aged { var name = "B"; var age = 4 }
let x: Base & Named = A()
print(x.name, x.id, x.hi())
func f(_ y: any Base & Named) { print(y.name, y.hi()); y.id = 7 }
f(A()); f(B()); f(x)
print(x.id)
func g<T: Base & Named>(_ y: T) -> String { y.name + y.hi() }
print(g(A()), g(B()))
func g2<T>(_ y: T) -> String where T: Base & Named & Aged { y.name + y.hi() + "\(y.age)" }
print(g2(B()))
var all: [Base & Named] = [A(), B()]
for a in all { print(a.name, a.id); if let b = a as? Base & Named & Aged { print(b.age) } }
typealias BN = Base & Named
let z: BN = B()
let base: Base = z
let named: any Named = z
print(base.id, named.name)
if let q = base as? any Base & Named { print(q.name) }
print(x is B, z is B)
// prints: A 1 hi 1
// prints: A hi 1
// prints: B hi 1
// prints: A hi 1
// prints: 7
// prints: Ahi 1 Bhi 1
// prints: Bhi 14
// prints: A 1
// prints: B 1
// prints: 4
// prints: 1 B
// prints: B
// prints: false true
