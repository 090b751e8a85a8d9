// Cases without payloads: printing, comparing, hashing, members.
enum Direction { case north, east, south, west
  var opposite: Direction {
    switch self { case .north: .south; case .south: .north; case .east: .west; case .west: .east }
  }
  mutating func turn() { self = self == .north ? .east : opposite }
  static let home = Direction.south
}
var d = Direction.north
print(d, d.opposite, Direction.home)
d.turn()
print(d, d == .east, d != .west, .east == d)
print("facing \(d)")
print(Set([Direction.north, .north, d]).count)
let names: [Direction: String] = [.north: "N", .east: "E"]
print(names[d]!, names[.west] == nil)
// prints: north south south
// prints: east true true true
// prints: facing east
// prints: 2
// prints: E true
