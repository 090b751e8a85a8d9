// native: alone
struct Tuple<each T> { let values: (repeat each T)
 var count: Int { var n = 0; for _ in repeat each values { n += 1 }; return n }
 func describe() -> String where repeat each T: CustomStringConvertible { var s = ""; for v in repeat each values { s += v.description + ";" }; return s }
 func map<R>(_ f: (Any) -> R) -> [R] { var r: [R] = []; for v in repeat each values { r.append(f(v)) }; return r } }
let t = Tuple<Int, String>(values: (1, "a"))
print(t.count, t.describe(), t.map { "\($0)" })  // prints: 2 1;a; ["1", "a"]
struct Zip<each S: Sequence> { var s: (repeat each S); init(_ s: repeat each S) { self.s = (repeat each s) }; func firsts() -> (repeat (each S).Element?) { (repeat (each s).first { _ in true }) } }
print(Zip([1, 2], ["x"]).firsts())  // prints: (Optional(1), Optional("x"))
extension Tuple: Equatable where repeat each T: Equatable { static func == (a: Tuple, b: Tuple) -> Bool { for (x, y) in repeat (each a.values, each b.values) { guard x == y else { return false } }; return true } }
print(Tuple<Int, String>(values: (1, "a")) == t)  // prints: true
func f<each T>(_ x: repeat each T) -> Int { var n = 0; _ = (repeat (each x, n += 1)); return n }
let g: (Int, String) -> Int = f
print(g(1, "a"))  // prints: 2
print(type(of: t))  // prints: Tuple<Pack{Int, String}>
