// native: alone
class Animal { var legs: Int { 4 }; private var secret = 1; func reveal() -> Int { secret } ; fileprivate(set) var age = 0 }
class Bird: Animal { override var legs: Int { super.legs - 2 }; var secret = 99 }
print(Bird().legs, Bird().secret, Bird().reveal())
class P<T: Comparable> { var items: [T] = []; func add(_ t: T) -> Self { items.append(t); return self }; var best: T? { items.max() } }
print(P<Int>().add(3).add(9).add(4).best ?? 0)
extension Animal { func describe() -> String { "legs \(legs)" }; convenience init(age: Int) { self.init(); self.age = age }; static let zoo = ["a"]; struct Tag { var n = 1 } }
print(Bird(age: 3).describe(), Bird(age: 3).age, Animal.zoo, Bird.zoo, Bird.Tag().n)
enum Kind { case animal(Animal), none }
let k = Kind.animal(Bird())
if case .animal(let a) = k { print(a.legs) }
var dict: [String: Animal] = [:]
dict["x"] = Bird()
dict["x"]?.age = 12
dict["x"]!.age += 1
print(dict["x"]!.age, dict.values.map { $0.legs })
var opt: Animal? = nil
opt?.age = 5
print(opt?.age as Any)
let tuple = (Animal(), Bird())
tuple.0.age = 3
print(tuple.0.age)
var nested: [[Animal]] = [[Animal()], [Bird(), Bird()]]
nested[1][0].age = 8
print(nested.map { $0.map(\.age) })
class Parent { let children: [Child]; init() { children = [Child(1), Child(2)]; for c in children { c.parent = self } } ; func total() -> Int { children.reduce(0) { $0 + $1.n } } }
class Child { let n: Int; unowned(unsafe) var parent: Parent!; init(_ n: Int) { self.n = n } }
let par = Parent(); print(par.total(), par.children[0].parent.total())
func make() -> (Animal, () -> Int) { let a = Animal(); return (a, { a.age += 1; return a.age }) }
let (an, inc) = make(); _ = inc(); _ = inc(); print(an.age)
class Singleton { static let shared = Singleton(); private init() { print("made once") }; var hits = 0 }
Singleton.shared.hits += 1; Singleton.shared.hits += 1; print(Singleton.shared.hits)
class Lazy2 { lazy var f: (Int) -> Int = { [weak self] n in n + (self?.base ?? 0) }; var base = 10 }
print(Lazy2().f(1), { let l = Lazy2(); return l.f(1) }())
protocol Visitor { func visit(_ n: Num); func visit(_ a: Add) }
class Expr { func accept(_ v: any Visitor) { fatalError("abstract") } }
class Num: Expr { let v: Int; init(_ v: Int) { self.v = v }; override func accept(_ v: any Visitor) { v.visit(self) } }
class Add: Expr { let l: Expr, r: Expr; init(_ l: Expr, _ r: Expr) { self.l = l; self.r = r }; override func accept(_ v: any Visitor) { v.visit(self) } }
class Printer: Visitor { var out = ""; func visit(_ n: Num) { out += "\(n.v)" }; func visit(_ a: Add) { out += "("; a.l.accept(self); out += "+"; a.r.accept(self); out += ")" } }
let pr = Printer(); Add(Num(1), Add(Num(2), Num(3))).accept(pr); print(pr.out)
class Q { var list: [Int] = [] { didSet { n += 1 } }; var n = 0 }
let q = Q(); q.list.append(1); q.list[0] = 5; q.list.sort(); print(q.n, q.list)
class Gen<A> { class Inner2 { var a: A; init(_ a: A) { self.a = a } }; func mk(_ a: A) -> Inner2 { Inner2(a) } }
print(Gen<String>().mk("in").a)
struct Box<T: AnyObject> { unowned var v: T }
let keep = Animal(); print(Box(v: keep).v === keep)
let cmp: (Animal, Animal) -> Bool = { $0 === $1 }
print(cmp(keep, keep), [keep, Bird()].contains { $0 === keep })
let sorted = [Bird(age: 3), Bird(age: 1)].sorted { $0.age < $1.age }; print(sorted.map(\.age))
func dflt(_ a: Animal = Bird()) -> Int { a.legs }
print(dflt(), dflt(Animal()))
let s: Set<ObjectIdentifier> = [ObjectIdentifier(keep)]; print(s.contains(ObjectIdentifier(keep)))
var count = 0
class Res { init() { count += 1 }; deinit { count -= 1 } }
func scope() { let a = Res(), b = [Res(), Res()]; print(count, b.count); _ = a }
scope(); print(count)
for _ in 0..<3 { _ = Res() }; print(count)
var arr: [Res?] = [Res(), nil, Res()]; arr[0] = nil; print(count); arr = []; print(count)
let res = Result<Animal, Never>.success(Bird()); print((try? res.get().legs) ?? 0)
print(Bird() as Any is Animal, Animal() is Bird, (Animal() as? Bird) == nil)
// prints: 2 99 1
// prints: 9
// prints: legs 2 3 ["a"] ["a"] 1
// prints: 2
// prints: 13 [2]
// prints: nil
// prints: 3
// prints: [[0], [8, 0]]
// prints: 3 3
// prints: 2
// prints: made once
// prints: 2
// prints: 1 11
// prints: (1+(2+3))
// prints: 3 [5]
// prints: in
// prints: true
// prints: true true
// prints: [1, 3]
// prints: 2 4
// prints: true
// prints: 3 2
// prints: 0
// prints: 0
// prints: 1
// prints: 0
// prints: 2
// prints: true false true
