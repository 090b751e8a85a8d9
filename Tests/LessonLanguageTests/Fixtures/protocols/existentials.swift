// native: alone
protocol Shape {
  var area: Double { get }
  var name: String { get set }
  func scaled(by k: Double) -> Self
  mutating func grow(_ n: Int) -> Int
  subscript(i: Int) -> String { get }
}
extension Shape {
  var text: String { "\(name): \(area)" }
  func bigger(than other: any Shape) -> Bool { area > other.area }
  func twice() -> Self { scaled(by: 2) }
}
struct Square: Shape {
  var side: Double, name = "square"
  var area: Double { side * side }
  func scaled(by k: Double) -> Square { Square(side: side * k, name: name) }
  mutating func grow(_ n: Int) -> Int { side += Double(n); return n }
  subscript(i: Int) -> String { "s\(i)" }
}
struct Circle: Shape {
  var radius = 1.0, tags: [String] = ["c"], name = "circle"
  var area: Double { 3 * radius * radius }
  func scaled(by k: Double) -> Circle { Circle(radius: radius * k) }
  mutating func grow(_ n: Int) -> Int { tags.append("t\(n)"); return tags.count }
  subscript(i: Int) -> String { tags[i] }
}
var shapes: [any Shape] = [Square(side: 2), Circle()]
for s in shapes { print(s.text, s.scaled(by: 2).area, s.twice().name, s[0], s.bigger(than: shapes[0])) }
print(shapes[1].grow(5), shapes[0].grow(3), shapes.map { $0.area })
shapes[0].name = "big"
shapes[0].name += "ger"
print(shapes[0].text, shapes[1][1])
let copy = shapes
_ = shapes[1].grow(1)
print(copy[1].name, shapes[1][2])
func total(_ xs: [any Shape]) -> Double { var t = 0.0; for x in xs { t += x.area }; return t }
func describe<S: Shape>(_ s: S) -> String { s.text + "!" }
func describe2(_ s: some Shape) -> String { s.text + "?" }
print(total(shapes), describe(shapes[0]), describe2(shapes[1]))
func makeShape(_ round: Bool) -> any Shape { round ? Circle(radius: 2) : Square(side: 1) }
func opaque() -> some Shape { Square(side: 3) }
print(makeShape(true).area, makeShape(false).area, opaque().area)
var maybe: (any Shape)? = nil
print(maybe?.area ?? -1.0)
maybe = Circle()
print(maybe?.area ?? -1, maybe!.name)
protocol Animal { var name: String { get } }
extension Animal { var loud: String { name.uppercased() } }
struct Dog: Animal, CustomStringConvertible { let name: String; var description: String { "Dog \(name)" } }
struct Cat: Animal { var name: String { "cat" } }
let zoo: [Animal] = [Dog(name: "rex"), Cat()]
print(zoo.map { $0.loud }, zoo)
let byName = zoo.sorted { $0.name < $1.name }
print(byName[0].name)
func countAll(_ c: some Collection<Int>, _ d: [some Shape]) -> Int { c.map { $0 }.count + d.count }
print(countAll([1, 2], [Square(side: 1)]))
// prints: square: 4.0 16.0 square s0 false
// prints: circle: 3.0 12.0 circle c false
// prints: 2 3 [25.0, 3.0]
// prints: bigger: 25.0 t5
// prints: circle t1
// prints: 28.0 bigger: 25.0! circle: 3.0?
// prints: 12.0 1.0 9.0
// prints: -1.0
// prints: 3.0 circle
// prints: ["REX", "CAT"] [Dog rex, main.Cat()]
// prints: cat
// prints: 3
