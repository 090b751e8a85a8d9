// native: alone
struct Stack2<each T> { private(set) var items: [(repeat each T)] = []; mutating func push(_ x: repeat each T) { items.append((repeat each x)) } ; var count: Int { items.count } }
var s = Stack2<Int, String>(); s.push(1, "a"); s.push(2, "b"); print(s.count, s.items[1].0, s.items[0].1)
class Reg<Key: Hashable, each V> { var d: [Key: (repeat each V)] = [:]; func set(_ k: Key, _ v: repeat each V) { d[k] = (repeat each v) } ; subscript(k: Key) -> (repeat each V)? { d[k] } }
let r = Reg<String, Int, Bool>(); r.set("a", 1, true); print(r["a"]!.0, r["b"] == nil)
struct Pair<each T: Equatable>: Equatable { let v: (repeat each T); init(_ v: repeat each T) { self.v = (repeat each v) } ; static func == (l: Pair, r: Pair) -> Bool { for (a, b) in repeat (each l.v, each r.v) { if a != b { return false } }; return true } }
print(Pair(1, "a") == Pair(1, "a"), Pair(1, "a") != Pair(2, "a"))
func wrap<each T>(_ x: repeat each T) -> Tup<repeat each T> { Tup(repeat each x) }
struct Tup<each T> { let v: (repeat each T); init(_ v: repeat each T) { self.v = (repeat each v) } ; func mapped<each R>(_ f: repeat (each T) -> each R) -> Tup<repeat each R> { Tup<repeat each R>(repeat (each f)(each v)) } }
print(wrap(1, "z").v)
let m = Tup(1, 2).mapped({ $0 + 1 }, { "n\($0)" }); print(m.v)
extension Tup: CustomStringConvertible where repeat each T: CustomStringConvertible { var description: String { var p: [String] = []; for x in repeat each v { p.append(x.description) }; return "(" + p.joined(separator: " ") + ")" } }
print(Tup(1, true, "s"), Tup("only"))
struct Outer { struct In<each T> { var t: (repeat each T) } ; let i = In<Int, Int>(t: (1, 2)) }
print(Outer().i.t.1)
typealias IS = Tup<Int, String>
let q: IS = Tup(3, "k"); print(q.v.0, type(of: q), q is Tup<Int, String>)
// prints: 2 2 a
// prints: 1 true
// prints: true true
// prints: (1, "z")
// prints: (2, "n2")
// prints: (1 true s) (only)
// prints: 2
// prints: 3 Tup<Pack{Int, String}> true
