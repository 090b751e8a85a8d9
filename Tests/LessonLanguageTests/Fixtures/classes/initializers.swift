class Food {
  var name: String
  init(name: String) { self.name = name }
  convenience init() { self.init(name: "[Unnamed]") }
}
class Ingredient: Food {
  var quantity: Int
  init(name: String, quantity: Int) {
    self.quantity = quantity
    super.init(name: name)
  }
  override convenience init(name: String) { self.init(name: name, quantity: 1) }
}
class Item: Ingredient {
  var purchased = false
  var line: String { "\(quantity) x \(name)" + (purchased ? " yes" : " no") }
}
print(Food().name, Ingredient().name, Ingredient(name: "Bacon").quantity)
var list = [Item(), Item(name: "Bacon"), Item(name: "Eggs", quantity: 6)]
list[0].name = "Orange juice"
list[0].purchased = true
for item in list { print(item.line) }
class Root { let id: Int; var tag = "t"; init(id: Int, tag: String = "d") { self.id = id; self.tag = tag }; init() { id = 0 } }
class Leaf: Root { var extra = [1, 2] }
print(Leaf(id: 4).tag, Leaf().tag, Leaf(id: 1, tag: "x").extra)
class Implied: Order0 { var more: String; override init() { more = "m" } }
class Order0 { let id = 5; init() {} }
print(Implied().id, Implied().more)
class Order { init() { print("Order") }; var a: Int = { print("a"); return 1 }() }
class Suborder: Order { var b: Int = { print("b"); return 2 }(); override init() { print("Suborder"); super.init(); print(a + b) } }
_ = Suborder()
// prints: [Unnamed] [Unnamed] 1
// prints: 1 x Orange juice yes
// prints: 1 x Bacon no
// prints: 6 x Eggs no
// prints: d t [1, 2]
// prints: 5 m
// prints: b
// prints: Suborder
// prints: a
// prints: Order
// prints: 3
