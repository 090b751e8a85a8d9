// native: alone
class Item: Hashable, Comparable, CustomStringConvertible {
  let id: Int
  init(_ id: Int) { self.id = id }
  static func == (a: Item, b: Item) -> Bool { a.id == b.id }
  static func < (a: Item, b: Item) -> Bool { a.id < b.id }
  func hash(into hasher: inout Hasher) { hasher.combine(id) }
  var description: String { "item \(id)" }
}
class Sub: Item { override var description: String { "sub " + super.description } }
print(Item(1) == Sub(1), Item(1) === Item(1), [Item(2), Sub(1)].sorted(), Set([Item(1), Item(1), Sub(2)]).count)
print([Item(3): "x"][Sub(3)] ?? "none", [Item(1)].contains(Sub(1)), max(Item(3), Item(9)), [Item(5), Item(4)].firstIndex(of: Item(4))!)
let a = Item(1), b = Item(1), c = a
print(ObjectIdentifier(a) == ObjectIdentifier(c), ObjectIdentifier(a) == ObjectIdentifier(b), Set([a, b, c].map(ObjectIdentifier.init)).count)
let nothing: Item? = nil
print(nothing === nil, a === nothing, nothing == nil)
print("\(Sub(4))", [Sub(5)], ["k": Item(6)], (Item(7), 1), Optional(Item(8)) as Any)
// prints: true false [sub item 1, item 2] 2
// prints: x true item 9 1
// prints: true false 2
// prints: true false true
// prints: sub item 4 [sub item 5] ["k": item 6] (item 7, 1) Optional(item 8)
