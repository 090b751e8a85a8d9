// native: alone
func wrap<each T>(_ value: repeat each T) -> (repeat Optional<each T>) { (repeat Optional(each value)) }
let w = wrap(1, "a", 2.5)
print(w)
print(wrap(7) as Any)
func show<each T: CustomStringConvertible>(_ items: repeat each T) {
  for item in repeat each items { print(item.description) }
  repeat print(each items, terminator: ";")
  print()
}
show(1, "two", 3.0)
show()
func allEqual<each T: Equatable>(left: repeat each T, right: repeat each T) -> Bool {
  for (l, r) in repeat (each left, each right) { if l != r { return false } }
  return true
}
print(allEqual(left: 1, "a", right: 1, "a"), allEqual(left: 1, "a", right: 1, "b"), allEqual(left: 3, right: 3))
func count<each T>(_ t: repeat each T) -> Int { var n = 0; for _ in repeat each t { n += 1 }; return n }
print(count(), count(1), count(1, 2, "x"))
func firstBig<each T: BinaryInteger>(_ t: repeat each T) -> String {
  for x in repeat each t { if x < 5 { continue }; if x > 100 { break }; return "\(x)" }
  return "none"
}
print(firstBig(1, 2), firstBig(1, UInt8(7), 9), firstBig(500, 7))
func pairs<each A, each B>(_ a: repeat each A, with b: repeat each B) -> (repeat (each A, each B)) { (repeat (each a, each b)) }
print(pairs(1, "x", with: true, 2.0))
struct S { var k = 2; func scaled<each T: Numeric>(_ t: repeat each T, by f: Int) -> [String] { var out: [String] = []; repeat out.append(String(describing: each t) + "*\(f * k)"); return out } 
 static func names<each T>(of t: repeat each T) -> [String] { var out = [String](); for x in repeat each t { out.append("\(type(of: x))") }; return out } }
print(S().scaled(1, 2.5, by: 3), S.names(of: 1, "s"))
func apply<each T, R>(_ t: repeat each T, then f: (repeat each T) -> R) -> R { f(repeat each t) }
print(apply(1, "a") { n, s in "\(n)\(s)" })
func local() { func inner<each T>(_ t: repeat each T) -> String { var s = ""; repeat s += String(describing: each t); return s }; print(inner(1, 2), inner("q")) }
local()
// prints: (Optional(1), Optional("a"), Optional(2.5))
// prints: Optional(7)
// prints: 1
// prints: two
// prints: 3.0
// prints: 1;two;3.0;
// prints:
// prints: true false true
// prints: 0 1 3
// prints: none 7 none
// prints: ((1, true), ("x", 2.0))
// prints: ["1*6", "2.5*6"] ["Int", "String"]
// prints: 1a
// prints: 12 q
