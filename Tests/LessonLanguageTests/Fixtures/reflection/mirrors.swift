// native: alone
struct Point { var x = 1; var y = 2.5; let name = "p"; var tags: [String] = ["a", "b"]; var opt: Int? = nil; var some: Int? = 4 }
enum Shape { case circle(radius: Double), square(Double), rect(w: Double, h: Double), pair(Int, Int), none, nested(Point) }
enum Plain { case a, b }
enum Raw: String { case north, south = "S" }
class Node { var value: Int; var next: Node?; weak var back: Node?; init(_ v: Int) { value = v } }
class Base { var id = 7; let label = "base" }
class Derived: Base { var extra = [1, 2]; var dict = ["k": 1] }
final class Leaf: Derived { var deep = true }
struct Custom: CustomStringConvertible { var n = 3; var description: String { "Custom#\(n)" } }
struct Both: CustomStringConvertible, CustomDebugStringConvertible { var n = 3; var description: String { "desc" }; var debugDescription: String { "debug" } }
struct Refl: CustomReflectable { var a = 1; var b = 2; var customMirror: Mirror { Mirror(self, children: ["sum": a + b, "what": "x"], displayStyle: .struct) } }
struct Gen<T> { var item: T }
for child in Mirror(reflecting: Point()).children { print(child.label ?? "-", child.value) }
let m = Mirror(reflecting: Point())
print(m.subjectType, m.displayStyle!, m.children.count, m.superclassMirror == nil)
print(m)
for v in [1, "s", 2.5, true, Character("c"), [1, 2], ["k": 1], Set([1]), (1, b: "x"), Optional(3) as Any, Plain.a, Shape.circle(radius: 1), Node(1), Point(), 1...3, Shape.none, Gen(item: 1), Int.self] as [Any] {
  let m = Mirror(reflecting: v)
  print(m.displayStyle as Any, m.children.count, m.subjectType, m.children.map { $0.label ?? "nil" })
}
let d = Mirror(reflecting: Leaf())
print(d.children.map { $0.label! }, d.superclassMirror!.children.map { $0.label! }, d.superclassMirror!.superclassMirror!.children.map { $0.label! }, d.superclassMirror!.superclassMirror!.superclassMirror == nil, d.superclassMirror!.subjectType)
print(Mirror(reflecting: Refl()).children.map { "\($0.label!)=\($0.value)" })
print(Mirror(reflecting: Point()).descendant("tags", 1) ?? "none", Mirror(reflecting: Point()).descendant("nope") ?? "none")
// prints: x 1
// prints: y 2.5
// prints: name p
// prints: tags ["a", "b"]
// prints: opt nil
// prints: some Optional(4)
// prints: Point struct 6 true
// prints: Mirror for Point
// prints: nil 0 Int []
// prints: nil 0 String []
// prints: nil 0 Double []
// prints: nil 0 Bool []
// prints: nil 0 Character []
// prints: Optional(Swift.Mirror.DisplayStyle.collection) 2 Array<Int> ["nil", "nil"]
// prints: Optional(Swift.Mirror.DisplayStyle.dictionary) 1 Dictionary<String, Int> ["nil"]
// prints: Optional(Swift.Mirror.DisplayStyle.set) 1 Set<Int> ["nil"]
// prints: Optional(Swift.Mirror.DisplayStyle.tuple) 2 (Int, b: String) [".0", "b"]
// prints: Optional(Swift.Mirror.DisplayStyle.optional) 1 Optional<Int> ["some"]
// prints: Optional(Swift.Mirror.DisplayStyle.enum) 0 Plain []
// prints: Optional(Swift.Mirror.DisplayStyle.enum) 1 Shape ["circle"]
// prints: Optional(Swift.Mirror.DisplayStyle.class) 3 Node ["value", "next", "back"]
// prints: Optional(Swift.Mirror.DisplayStyle.struct) 6 Point ["x", "y", "name", "tags", "opt", "some"]
// prints: nil 2 ClosedRange<Int> ["lowerBound", "upperBound"]
// prints: Optional(Swift.Mirror.DisplayStyle.enum) 0 Shape []
// prints: Optional(Swift.Mirror.DisplayStyle.struct) 1 Gen<Int> ["item"]
// prints: nil 0 Int.Type []
// prints: ["deep"] ["extra", "dict"] ["id", "label"] true Derived
// prints: ["sum=3", "what=x"]
// prints: b none
