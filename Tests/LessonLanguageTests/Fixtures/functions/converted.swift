func describe(_ x: Any) -> String { "<\(x)>" }
let ofInt: (Int) -> String = describe
print(ofInt(5))
let double = { (x: Int) -> Int in x * 2 }
let loose: (Int) -> Any = double
print(loose(4))
let optional: (Int) -> Int? = double
print(optional(3) ?? 0)
let both: (Int) -> Any? = double
print(both(1) as? Int ?? 0)
func apply(_ f: (Int) -> Int?) -> Int { f(10) ?? -1 }
print(apply(double))
let table: [(Int) -> Any] = [double, { "\($0)" }]
print(table.map { $0(7) })
func twice(_ x: inout Int) -> Int { x *= 2; return x }
let t: (inout Int) -> Any = twice
var n = 4
print(t(&n), n)
let pair: (Int, String) -> (Any, Int?) = { ($1, $0) }
print(pair(1, "a").0, pair(2, "b").1!)
print(["a", "b"].map(describe))
// prints: <5>
// prints: 8
// prints: 6
// prints: 2
// prints: 20
// prints: [14, "7"]
// prints: 8 8
// prints: a 2
// prints: ["<a>", "<b>"]
