// A type that declares it has equality and hashing if all that it holds has.
struct Point: Hashable { var x: Int; var y: Int }
struct Line: Hashable { let from: Point; let to: Point; var name = "line" }
struct Tag: Equatable { var text: String; var weight: Double? }
let a = Point(x: 1, y: 2), b = Point(x: 1, y: 2), c = Point(x: 2, y: 1)
print(a == b, a == c, a != c)  // prints: true false true
print(a.hashValue == b.hashValue, a.hashValue == c.hashValue)  // prints: true false
let line = Line(from: a, to: c)
print(line == Line(from: b, to: c), line == Line(from: c, to: a))  // prints: true false
var names: [Line: String] = [line: "first"]
names[Line(from: b, to: c)] = "again"
print(names.count, names[line]!)  // prints: 1 again
print(Tag(text: "a", weight: nil) == Tag(text: "a", weight: 1), Tag(text: "a", weight: 1) == Tag(text: "a", weight: 1))  // prints: false true
var grid: [Point: Character] = [:]
for y in 0..<3 { for x in 0..<3 { grid[Point(x: x, y: y)] = x == y ? "#" : "." } }
print(grid.count, grid[Point(x: 1, y: 1)]!, grid[Point(x: 1, y: 2)]!)  // prints: 9 # .
print(Set([a, b, c]).count, [a, c].contains(b), [[a], [c]] == [[b], [c]])  // prints: 2 true true
