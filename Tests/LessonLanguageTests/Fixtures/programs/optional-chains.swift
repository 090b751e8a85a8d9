// native: alone
// Optionals everywhere.
struct Node { var value: Int; var next: [Node] = []; var tag: String? }
var n: Node? = Node(value: 1, next: [Node(value: 2, tag: "x")])
print(n?.next.first?.tag?.count ?? -1, n?.next.last?.next.first?.value as Any, n?.tag?.uppercased() ?? "none")
n?.value += 5; n?.next[0].tag? += "!"; n?.tag = "t"; print(n!.value, n!.next[0].tag!, n!.tag ?? "")
func half(_ x: Int) -> Int? { x % 2 == 0 ? x / 2 : nil }
print(half(8).flatMap(half).flatMap(half) as Any, half(3).map { $0 + 1 } as Any, [1, 2, 4].compactMap(half), [1, 2].map(half))
let nested: Int?? = .some(nil); print(nested as Any, nested == nil, (nested ?? 7) as Any)
if let a = half(4), let b = half(a), a > b { print(a, b) } else { print("no") }
guard let v = half(10), case 5 = v else { fatalError() }; print(v)
let dict: [String: Int?] = ["a": 1, "b": nil]; print(dict["a"] as Any, dict["b"] as Any, dict["c"] as Any, dict.compactMapValues { $0 })
var opt: Int? = nil; opt = opt ?? 3; opt! += 1; print(opt!, opt == 4, opt != nil, opt.map(String.init) ?? "-", [opt, nil].compactMap { $0 }.count)
switch opt { case 4?: print("four"); case .some(let x) where x > 4: print(x); case nil: print("nil"); default: print("?") }
let f: ((Int) -> Int)? = { $0 * 2 }; print(f?(4) ?? 0, (f ?? { $0 })(1)); let g: ((Int) -> Int)? = nil; print(g?(1) as Any)
struct P { var x: Int?; init?(_ s: String) { guard let v = Int(s) else { return nil }; x = v } }; print(P("12")?.x ?? 0, P("z") == nil ? "bad" : "ok", ["1", "b"].compactMap(P.init).count)
func first<T>(_ xs: [T], where p: (T) throws -> Bool) rethrows -> T? { for x in xs where try p(x) { return x }; return nil }; print(first([1, 2, 3]) { $0 > 1 } ?? 0)
var cache: [Int: String] = [:]; func name(_ i: Int) -> String { if let c = cache[i] { return c }; defer { print("made", i) }; cache[i] = "n\(i)"; return cache[i]! }; print(name(1), name(1))
let t: (Int, String?)? = (1, nil); if let (a, b) = t { print(a, b ?? "nil") }; if case let (a, b?)? = t { print(a, b) } else { print("no b") }
let any: [Any?] = [1, nil, "s"]; for case let x? in any { print(x, terminator: " ") }; print(any.filter { $0 == nil }.count)
let s: String! = "implicit"; print(s.count, s!); var lazyText: String? { didSet { print(oldValue as Any, "->", lazyText as Any) } }; lazyText = "q"; lazyText?.append("r"); lazyText = nil
while let last = cache.popFirst() { print(last.value) }; print(try! half2(4), (try? half2(3)) as Any); enum E: Error { case odd }; func half2(_ x: Int) throws -> Int { guard let h = half(x) else { throw E.odd }; return h }
// prints: 1 nil none
// prints: 6 x! t
// prints: Optional(1) nil [1, 2] [nil, Optional(1)]
// prints: Optional(nil) false nil
// prints: 2 1
// prints: 5
// prints: Optional(Optional(1)) Optional(nil) nil ["a": 1]
// prints: 4 true true 4 1
// prints: four
// prints: 8 2
// prints: nil
// prints: 12 bad 1
// prints: 2
// prints: made 1
// prints: n1 n1
// prints: 1 nil
// prints: no b
// prints: 1 s 1
// prints: 8 implicit
// prints: nil -> Optional("q")
// prints: Optional("q") -> Optional("qr")
// prints: Optional("qr") -> nil
// prints: n1
// prints: 2 nil
