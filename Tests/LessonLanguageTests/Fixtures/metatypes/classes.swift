// native: alone
// A class is a value: which initializer runs is decided by the class that the value is.
protocol Copyable2 { func copy() -> Self }
class Shape: Copyable2 {
  var name: String
  required init(name: String) { self.name = name }
  func copy() -> Self { type(of: self).init(name: name + "'") }
  func renamed() -> Self { Self.init(name: "new " + name) }
  class var kind: String { "shape" }
  var text: String { "\(type(of: self).kind) \(name)" }
}
class Circle: Shape {
  var radius = 1
  required init(name: String) { radius = name.count; super.init(name: name) }
  override class var kind: String { "circle" }
  override var text: String { super.text + " r\(radius)" }
}
final class Dot: Shape { override class var kind: String { "dot" } }
let types: [Shape.Type] = [Shape.self, Circle.self, Dot.self]
for type in types {
  let made = type.init(name: "ab")
  print(made.text, made.copy().text, made.renamed().text)
}
// prints: shape ab shape ab' shape new ab
// prints: circle ab r2 circle ab' r3 circle new ab r6
// prints: dot ab dot ab' dot new ab
func make<T: Shape>(_ type: T.Type) -> T { type.init(name: "made") }
func twice<T: Copyable2>(_ value: T) -> T { value.copy().copy() }
print(make(Circle.self).radius, make(Dot.self).text, twice(Circle(name: "c")).text) // prints: 4 dot made circle c'' r3
print(Dot.init(name: "d").text, type(of: Dot(name: "x")).init(name: "e").text) // prints: dot d dot e

class Number {
  let value: Int
  required init?(_ text: String) { guard let value = Int(text) else { return nil }; self.value = value }
  required init(checked value: Int) throws { if value < 0 { throw Negative() }; self.value = value }
}
struct Negative: Error {}
class Even: Number {}
let kinds: [Number.Type] = [Number.self, Even.self]
for kind in kinds {
  print(kind.init("3")?.value ?? -1, kind.init("x") == nil, (try? kind.init(checked: -1)) == nil, try kind.init(checked: 4) is Even)
}
// prints: 3 true true false
// prints: 3 true true true
