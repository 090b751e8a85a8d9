// native: alone
// AnyHashable
let mixed: [AnyHashable] = [1, "a", 2.5, true]
print(mixed.count)
var d: [AnyHashable: String] = ["one": "string", 2: "int", 3.5: "double"]
d[true] = "bool"
print(d["one"]!, d[2]!, d[3.5]!, d[true]!, d[7] ?? "none")
let x: AnyHashable = 42
print(x == AnyHashable(42), x == AnyHashable("42"), (x as? Int) ?? 0, (x as? String) ?? "no", x.base)
print(x, AnyHashable("s"), [AnyHashable(1): 2])
let n: Int = 5
let h: AnyHashable = n
print(h == x, h.hashValue == AnyHashable(5).hashValue)
struct P: Hashable { var a = 1 }
print(AnyHashable(P()) == AnyHashable(P(a: 1)), AnyHashable(P()) as? P as Any)
if let s = mixed[1] as? String { print("string", s) }
for m in mixed { switch m { case let i as Int: print("int", i); case let s as String: print("str", s); case is Double: print("double"); default: print("other") } }
let set: Set<AnyHashable> = [1, "1", 1]
print(set.count, set.contains(1), set.contains("1"), set.contains(2))
func same(_ a: AnyHashable, _ b: AnyHashable) -> Bool { a == b }
print(same(1, 1), same(1, "1"), same(Int8(1), 1), same(1.0, 1))
print(type(of: x), x.description)
// prints: 4
// prints: string int double bool none
// prints: true false 42 no 42
// prints: 42 s [AnyHashable(1): 2]
// prints: false true
// prints: true Optional(main.P(a: 1))
// prints: string a
// prints: int 1
// prints: str a
// prints: double
// prints: other
// prints: 2 true true false
// prints: true false true true
// prints: AnyHashable 42
