class A { var n = 1 }
class B: A {}
class C: A {}
protocol P { var name: String { get } }
struct S: P { var name = "s" }
struct T: P { var name = "t" }
for mass in [3, nil] as [Int?] {
  print(mass ?? "Unknown", "\(mass.map { $0 + 1 } ?? 0)")
  let any: Any = mass ?? 2.5
  let twice: Int? = mass ?? Optional(7)
  print(any, twice as Any)
}
let b: B? = B(), none: B? = nil
let a: A = b ?? C(), c: A = none ?? C()
print(type(of: a), type(of: c))
let s: S? = S(), t: S? = nil
let p: any P = s ?? T(), q: any P = t ?? T()
print(p.name, q.name)
let deep: Int?? = .some(nil)
print((deep ?? 3) as Any, deep.flatMap { $0 } ?? 4)
// prints: 3 4
// prints: 3 Optional(3)
// prints: Unknown 0
// prints: 2.5 Optional(7)
// prints: B C
// prints: s t
// prints: nil 4
