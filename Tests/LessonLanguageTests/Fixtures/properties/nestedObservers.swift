// native: alone
struct Outer {
  struct Inner { var value = 0 { didSet { print("inner", oldValue, value) } } }
  var inner = Inner() { didSet { print("outer", oldValue.value, inner.value) } }
}
var outer = Outer()
outer.inner.value = 5
outer.inner = Outer.Inner(value: 7)
func change(_ inner: inout Outer.Inner) { inner.value += 1; inner.value += 1 }
change(&outer.inner)
struct Box<Item> {
  var items: [Item] = [] { didSet { changes += 1 } }
  var changes = 0
  lazy var first: Item? = items.first
  mutating func add(_ item: Item) { items.append(item) }
}
var box = Box<String>()
box.add("a")
box.add("b")
print(box.changes, box.first ?? "none", box.items)
box.items[0] = "z"
print(box.first!, box.changes)
enum Config {
  static var level = 1 { willSet { print("will be", newValue) } }
  static func up() { level += 1 }
}
Config.up()
print(Config.level)
var optional: Outer? = Outer()
optional?.inner.value += 2
// prints: inner 0 5
// prints: outer 0 5
// prints: outer 5 7
// prints: inner 7 8
// prints: inner 8 9
// prints: outer 7 9
// prints: 2 a ["a", "b"]
// prints: a 3
// prints: will be 2
// prints: 2
// prints: inner 0 2
// prints: outer 0 2
