// native: alone
struct Bag<Element: Hashable>: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  var counts: [Element: Int] = [:]
  init(arrayLiteral elements: Element...) { for e in elements { counts[e, default: 0] += 1 } }
  init(dictionaryLiteral elements: (Element, Int)...) { for (k, v) in elements { counts[k] = v } }
}
struct Name: ExpressibleByStringLiteral, CustomStringConvertible {
  let text: String
  init(stringLiteral value: String) { text = value }
  var description: String { "<\(text)>" }
}
struct Path: ExpressibleByStringInterpolation { var raw: String; init(stringLiteral value: String) { raw = value } }
struct Flag: ExpressibleByBooleanLiteral { let on: Bool; init(booleanLiteral value: Bool) { on = value } }
enum Maybe: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral { case none, some(Int)
  init(nilLiteral: ()) { self = .none }
  init(integerLiteral value: IntegerLiteralType) { self = .some(value) } }
struct Vec: ExpressibleByArrayLiteral, Equatable { typealias ArrayLiteralElement = Double
  var xs: [Double]
  init(arrayLiteral elements: Double...) { xs = elements } }
func show(_ n: Name) { print(n) }
let b: Bag<String> = ["a", "b", "a"]
print(b.counts["a"]!, b.counts.count)
let d: Bag = ["x": 3, "y": 4]
print(d.counts["y"]!)
show("hi")
let names: [Name] = ["a", "b"]
print(names)
let dict: [String: Name] = ["k": "v"]
print(dict["k"]!)
let n = 3
let p: Path = "/a/\(n)"
print(p.raw)
let f: Flag = true
print(f.on, ([false, true] as [Flag]).map(\.on))
let m: Maybe = nil, k: Maybe = 7
print(m, k)
let v: Vec = [1, 2.5]
print(v, v == [1, 2.5])
let e: Vec = []
print(e.xs.isEmpty, Vec(arrayLiteral: 1, 2).xs)
// prints: 2 2
// prints: 4
// prints: <hi>
// prints: [<a>, <b>]
// prints: <v>
// prints: /a/3
// prints: true [false, true]
// prints: none some(7)
// prints: Vec(xs: [1.0, 2.5]) true
// prints: true [1.0, 2.0]
