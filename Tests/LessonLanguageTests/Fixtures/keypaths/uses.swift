// native: alone
struct A { var b = B(); var list = [1, 2, 3]; let n = 5 }
struct B { var c = "hi"; var o: C? = C() }
struct C { var v = 9 }
var a = A()
let kp = \A.b.c
print(a[keyPath: kp])
a[keyPath: kp] = "yo"
print(a.b.c, a[keyPath: \.list[1]], a[keyPath: \.b.o?.v] as Any, a[keyPath: \.b.c.count])
a[keyPath: \.list[0]] += 10
print(a.list)
let people = [(name: "x", age: 3), (name: "y", age: 2)]
print(people.map(\.name), people.sorted { $0.age < $1.age }.map(\.age))
func get<T, V>(_ t: T, _ p: KeyPath<T, V>) -> V { t[keyPath: p] }
print(get(a, \.n), get("abc", \.count), get([1, 2], \.first) as Any)
let w: WritableKeyPath<A, Int> = \.list[2]
a[keyPath: w] = 0
print(a.list, [a, a].map(\.n).reduce(0, +))
let appended = (\A.b).appending(path: \B.c)
print(a[keyPath: appended])
print(["a", "bb"].map(\.count), [[1], []].filter(\.isEmpty).count)
extension Sequence { func sorted<V: Comparable>(by p: KeyPath<Element, V>) -> [Element] { sorted { $0[keyPath: p] < $1[keyPath: p] } } }
print(["ccc", "a", "bb"].sorted(by: \.count), \A.self == \A.self)
// prints: hi
// prints: yo 2 Optional(9) 2
// prints: [11, 2, 3]
// prints: ["x", "y"] [2, 3]
// prints: 5 3 Optional(1)
// prints: [11, 2, 0] 10
// prints: yo
// prints: [1, 2] 1
// prints: ["a", "bb", "ccc"] true
