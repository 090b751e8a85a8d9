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
dump(1); dump("text"); dump(2.5); dump(true); dump(Character("x")); dump(()); dump(nil as Int?); dump(Int?.some(4))
dump(Point())
dump([1, 2, 3]); dump([] as [Int]); dump(["only": 1]); dump(Set([5])); dump((1, "a")); dump((x: 1, y: (2, 3)))
dump(Shape.circle(radius: 2)); dump(Shape.square(3)); dump(Shape.rect(w: 1, h: 2)); dump(Shape.pair(1, 2)); dump(Shape.none); dump(Shape.nested(Point()))
dump(Plain.a); dump(Raw.south)
let a = Node(1), b = Node(2); a.next = b; b.next = a; b.back = a
dump(a)
dump([a, a, b])
dump(Leaf())
dump(Custom()); dump(Both()); dump([Custom()]); dump(Refl()); dump(Gen(item: "g")); dump(1..<4); dump(1...)
dump(Point(), name: "the point", indent: 4, maxDepth: 1)
dump([[1, 2], [3]], maxDepth: 1)
dump(Array(1...10), maxItems: 4)
dump([[1, 2, 3], [4, 5, 6]], maxItems: 3)
dump(Point(), maxItems: 1)
dump([1,2], maxItems: 0)
var s = ""
dump(Gen(item: [1]), to: &s)
print(s)
let r = dump(3) + 1
print(r)
dump(Int.self); dump(["a": [1, 2]]); dump({ 1 } as () -> Int)
let any: Any = Point(); dump(any)
let anys: [Any] = [1, "a", Plain.b, [1]]; dump(anys)
dump(["a", nil, "b"] as [String?])
dump(Optional(Point()))
// prints: - 1
// prints: - "text"
// prints: - 2.5
// prints: - true
// prints: - "x"
// prints: - (0 elements)
// prints: - nil
// prints: ▿ Optional(4)
// prints:   - some: 4
// prints: ▿ main.Point
// prints:   - x: 1
// prints:   - y: 2.5
// prints:   - name: "p"
// prints:   ▿ tags: 2 elements
// prints:     - "a"
// prints:     - "b"
// prints:   - opt: nil
// prints:   ▿ some: Optional(4)
// prints:     - some: 4
// prints: ▿ 3 elements
// prints:   - 1
// prints:   - 2
// prints:   - 3
// prints: - 0 elements
// prints: ▿ 1 key/value pair
// prints:   ▿ (2 elements)
// prints:     - key: "only"
// prints:     - value: 1
// prints: ▿ 1 member
// prints:   - 5
// prints: ▿ (2 elements)
// prints:   - .0: 1
// prints:   - .1: "a"
// prints: ▿ (2 elements)
// prints:   - x: 1
// prints:   ▿ y: (2 elements)
// prints:     - .0: 2
// prints:     - .1: 3
// prints: ▿ main.Shape.circle
// prints:   ▿ circle: (1 element)
// prints:     - radius: 2.0
// prints: ▿ main.Shape.square
// prints:   - square: 3.0
// prints: ▿ main.Shape.rect
// prints:   ▿ rect: (2 elements)
// prints:     - w: 1.0
// prints:     - h: 2.0
// prints: ▿ main.Shape.pair
// prints:   ▿ pair: (2 elements)
// prints:     - .0: 1
// prints:     - .1: 2
// prints: - main.Shape.none
// prints: ▿ main.Shape.nested
// prints:   ▿ nested: main.Point
// prints:     - x: 1
// prints:     - y: 2.5
// prints:     - name: "p"
// prints:     ▿ tags: 2 elements
// prints:       - "a"
// prints:       - "b"
// prints:     - opt: nil
// prints:     ▿ some: Optional(4)
// prints:       - some: 4
// prints: - main.Plain.a
// prints: - main.Raw.south
// prints: ▿ main.Node #0
// prints:   - value: 1
// prints:   ▿ next: Optional(main.Node)
// prints:     ▿ some: main.Node #1
// prints:       - value: 2
// prints:       ▿ next: Optional(main.Node)
// prints:         ▿ some: main.Node #0
// prints:       ▿ back: Optional(main.Node)
// prints:         ▿ some: main.Node #0
// prints:   - back: nil
// prints: ▿ 3 elements
// prints:   ▿ main.Node #0
// prints:     - value: 1
// prints:     ▿ next: Optional(main.Node)
// prints:       ▿ some: main.Node #1
// prints:         - value: 2
// prints:         ▿ next: Optional(main.Node)
// prints:           ▿ some: main.Node #0
// prints:         ▿ back: Optional(main.Node)
// prints:           ▿ some: main.Node #0
// prints:     - back: nil
// prints:   ▿ main.Node #0
// prints:   ▿ main.Node #1
// prints: ▿ main.Leaf #0
// prints:   ▿ super: main.Derived
// prints:     ▿ super: main.Base
// prints:       - id: 7
// prints:       - label: "base"
// prints:     ▿ extra: 2 elements
// prints:       - 1
// prints:       - 2
// prints:     ▿ dict: 1 key/value pair
// prints:       ▿ (2 elements)
// prints:         - key: "k"
// prints:         - value: 1
// prints:   - deep: true
// prints: ▿ Custom#3
// prints:   - n: 3
// prints: ▿ debug
// prints:   - n: 3
// prints: ▿ 1 element
// prints:   ▿ Custom#3
// prints:     - n: 3
// prints: ▿ main.Refl
// prints:   - sum: 3
// prints:   - what: "x"
// prints: ▿ main.Gen<Swift.String>
// prints:   - item: "g"
// prints: ▿ Range(1..<4)
// prints:   - lowerBound: 1
// prints:   - upperBound: 4
// prints: ▿ Swift.PartialRangeFrom<Swift.Int>
// prints:   - lowerBound: 1
// prints:     ▿ the point: main.Point
// prints:       - x: 1
// prints:       - y: 2.5
// prints:       - name: "p"
// prints:       ▹ tags: 2 elements
// prints:       - opt: nil
// prints:       ▹ some: Optional(4)
// prints: ▿ 2 elements
// prints:   ▹ 2 elements
// prints:   ▹ 1 element
// prints: ▿ 10 elements
// prints:   - 1
// prints:   - 2
// prints:   - 3
// prints:     (7 more children)
// prints: ▿ 2 elements
// prints:   ▿ 3 elements
// prints:     - 1
// prints:       (2 more children)
// prints:     (1 more child)
// prints: ▿ main.Point
// prints:     (6 children)
// prints: ▿ main.Gen<Swift.Array<Swift.Int>>
// prints:   ▿ item: 1 element
// prints:     - 1
// prints: 
// prints: - 3
// prints: 4
// prints: - Swift.Int #0
// prints: ▿ 1 key/value pair
// prints:   ▿ (2 elements)
// prints:     - key: "a"
// prints:     ▿ value: 2 elements
// prints:       - 1
// prints:       - 2
// prints: - (Function)
// prints: ▿ main.Point
// prints:   - x: 1
// prints:   - y: 2.5
// prints:   - name: "p"
// prints:   ▿ tags: 2 elements
// prints:     - "a"
// prints:     - "b"
// prints:   - opt: nil
// prints:   ▿ some: Optional(4)
// prints:     - some: 4
// prints: ▿ 4 elements
// prints:   - 1
// prints:   - "a"
// prints:   - main.Plain.b
// prints:   ▿ 1 element
// prints:     - 1
// prints: ▿ 3 elements
// prints:   ▿ Optional("a")
// prints:     - some: "a"
// prints:   - nil
// prints:   ▿ Optional("b")
// prints:     - some: "b"
// prints: ▿ Optional(main.Point(x: 1, y: 2.5, name: "p", tags: ["a", "b"], opt: nil, some: Optional(4)))
// prints:   ▿ some: main.Point
// prints:     - x: 1
// prints:     - y: 2.5
// prints:     - name: "p"
// prints:     ▿ tags: 2 elements
// prints:       - "a"
// prints:       - "b"
// prints:     - opt: nil
// prints:     ▿ some: Optional(4)
// prints:       - some: 4
