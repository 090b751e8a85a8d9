// native: alone
protocol Shape { var area: Double { get } }
struct Square: Shape { var size: Double; var area: Double { size * size } }
struct Disc: Shape, CustomStringConvertible {
  var size: Double
  var area: Double { 3 * size * size }
  var description: String { "a disc" }
}
enum Light: String { case red, green }
let things: [Any] = [1, Square(size: 3), Light.red, "x", Disc(size: 2), Optional<Int>.none as Any]
for thing in things {
  if let shape = thing as? any Shape {
    print("area", shape.area, shape is Disc, shape as? Square == nil)
  } else if let light = thing as? Light {
    print("light", light.rawValue)
  } else if let text = thing as? CustomStringConvertible {
    print("text", text.description)
  } else {
    print("nothing", thing)
  }
}
print(things.compactMap { $0 as? any Shape }.map { $0.area }, things.filter { $0 is Int }.count)
let any: Any = things[1]
print((any as! any Shape).area, any is CustomStringConvertible)
let shape: any Shape = Square(size: 4)
switch shape {
case let square as Square: print("square", square.size)
case is Disc: print("disc")
default: print("?")
}
func check<T>(_ value: Any, _ type: T.Type) -> Bool { value is T }
print(check(1, Int.self), check(1, String.self), check(Square(size: 1), (any Shape).self))
// prints: text 1
// prints: area 9.0 false false
// prints: light red
// prints: text x
// prints: area 12.0 true true
// prints: nothing nil
// prints: [9.0, 12.0] 1
// prints: 9.0 false
// prints: square 4.0
// prints: true false true
