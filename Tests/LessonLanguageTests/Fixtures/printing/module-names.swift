// Within other values a type is printed with its module and the types around it.
struct Point: Hashable { var x = 1 }
enum Color { case red, green }
enum Shape { case circle(Double), named(n: String, Point), both(Int, Int); indirect case nested(Shape) }
struct Outer { struct Inner { var p = Point() }; enum E { case a } }
struct Box<T> { var value: T }
struct Err: Error { var code = 3 }
extension Array { struct Thing { var y = 2 } }

print(Point(), [Point()], (Point(), Color.red))  // prints: Point(x: 1) [main.Point(x: 1)] (main.Point(x: 1), main.Color.red)
print([Shape.circle(1), .named(n: "a", Point())])  // prints: [main.Shape.circle(1.0), main.Shape.named(n: "a", main.Point(x: 1))]
print([Shape.both(1, 2), .nested(.circle(2))])  // prints: [main.Shape.both(1, 2), main.Shape.nested(main.Shape.circle(2.0))]
print(Outer.Inner(), [Outer.E.a])  // prints: Inner(p: main.Point(x: 1)) [main.Outer.E.a]
print(Box(value: 3), [Box(value: Box(value: "s"))])
// prints: Box<Int>(value: 3) [main.Box<main.Box<Swift.String>>(value: main.Box<Swift.String>(value: "s"))]
print([Box(value: [Point()] as [Point]?)])
// prints: [main.Box<Swift.Optional<Swift.Array<main.Point>>>(value: Optional([main.Point(x: 1)]))]
print([Box(value: (n: 1, p: Color.red))])
// prints: [main.Box<(n: Swift.Int, p: main.Color)>(value: (n: 1, p: main.Color.red))]
print(Point.self, [Point.self], [Outer.Inner.self])  // prints: Point [main.Point] [main.Outer.Inner]
print([Box<[Int: Point]>.self])  // prints: [main.Box<Swift.Dictionary<Swift.Int, main.Point>>]
print([Array<Int>.Thing()], Array<Point>.Thing())
// prints: [(extension in main):Swift.Array<Swift.Int>.Thing(y: 2)] Thing(y: 2)
print([Result<Point, Err>.success(Point())], Result<Int, Err>.failure(Err()))
// prints: [Swift.Result<main.Point, main.Err>.success(main.Point(x: 1))] failure(main.Err(code: 3))
print(1..., [1...])  // prints: PartialRangeFrom<Int>(lowerBound: 1) [Swift.PartialRangeFrom<Swift.Int>(lowerBound: 1)]
print(["a": Point()], Set([Color.red]), Optional(Point()) as Any)
// prints: ["a": main.Point(x: 1)] [main.Color.red] Optional(main.Point(x: 1))
debugPrint(Point(), Color.red, "\([Point()])")  // prints: main.Point(x: 1) main.Color.red "[main.Point(x: 1)]"

func local() {
  struct Local { var z = 1 }
  print(Local(), [Local()])  // prints: Local(z: 1) [main.Local(z: 1)]
}
local()
