// native: alone
// A description of its own is used wherever the value is printed.
enum Card { case number(Int), face(String) }
extension Card: CustomStringConvertible {
  var description: String { switch self { case .number(let n): "#\(n)"; case .face(let f): f } }
}
print(Card.number(3), [Card.face("king"), .number(2)])
print("\(Card.number(1))", Optional(Card.face("ace"))!)
// prints: #3 [king, #2]
// prints: #1 ace
