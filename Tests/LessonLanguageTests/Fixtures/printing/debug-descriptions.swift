// native: alone
for x in CollectionOfOne(5) { print(x) }
print(Array(CollectionOfOne("a")) + ["b"], CollectionOfOne(3).count, CollectionOfOne(3).map { $0 * 2 })
struct V: CustomDebugStringConvertible { var x = 1; var debugDescription: String { "V<\(x)>" } }
struct W: CustomStringConvertible { var description: String { "w" } }
struct B: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "b" }; var debugDescription: String { "B!" } }
print(V(), [V()], W(), [W()], B(), [B()], ["k": B()])
print(String(reflecting: V()), String(reflecting: W()), String(reflecting: "q\n"), String(reflecting: [1]), String(reflecting: B()))
debugPrint(V(), "a", 1, B())
debugPrint("x", "y", separator: "-", terminator: "!\n")
print("a\tb".debugDescription, 1.5.debugDescription, [1].debugDescription, 3.description)
print((-3.5).sign, 2.0.sign == .plus, (-7).magnitude, (-2.5).magnitude, Int8.min.magnitude, (-5).signum())
var d = ["a": 1, "b": 2]
if let i = d.index(forKey: "a") { print(d[i].key, d[i].value, d[i]); d.remove(at: i); print(d) }
let i = d.firstIndex { $0.value == 2 }!
print(d[i].key, d[d.startIndex].value)
print(Optional<V>.some(V()) as Any, (B(), V()), "\(B()) \([B()])")
enum E: Error, CustomDebugStringConvertible { case a; var debugDescription: String { "E.A" } }
print(E.a, [E.a])
// prints: 5
// prints: ["a", "b"] 1 [6]
// prints: V<1> [V<1>] w [w] b [B!] ["k": B!]
// prints: V<1> w "q\n" [1] B!
// prints: V<1> "a" 1 B!
// prints: "x"-"y"!
// prints: "a\tb" 1.5 [1] 3
// prints: minus true 7 2.5 128 -1
// prints: a 1 (key: "a", value: 1)
// prints: ["b": 2]
// prints: b 2
// prints: Optional(V<1>) (B!, V<1>) b [B!]
// prints: E.A [E.A]
