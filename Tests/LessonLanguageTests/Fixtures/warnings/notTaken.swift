// native: alone
// What is not taken is named by what it is.
class Person { var name = "Ann"; private(set) var age = 3; var friend: Person?; let id = 1; static var count = 0 }
struct Pair { var place = (x: 1, y: 2) }
let person = Person()
var pair = Pair()
func use() {
  let local = Person(); local.friend = person
  local.name  // warning: 9: property is accessed but result is unused
  local.age  // warning: 9: expression of type 'Int' is unused
  local.id  // warning: 9: expression of type 'Int' is unused
  local.friend?.name  // warning: 17: expression of type 'String?' is unused
  local.friend!  // warning: 15: property is accessed but result is unused
  Person.count  // warning: 10: property is accessed but result is unused
  pair.place.x  // warning: 14: variable is unused
  type(of: local)  // warning: 3: expression of type 'Person.Type' is unused
  sin(1.0)
  sqrt(Float(2))  // warning: 3: result of call to 'sqrt' is unused
}
let names = ["a"]
func show() {
  print(names.firstIndex(of: "a"))  // warning: 9: expression implicitly coerced from 'Array<String>.Index?' (aka 'Optional<Int>') to 'Any'
  let index = names.lastIndex { $0 == "a" }
  print(index)  // warning: 9: expression implicitly coerced from 'Array<String>.Index?' (aka 'Optional<Int>') to 'Any'
}
use()
show()
// prints: Optional(0)
// prints: Optional(0)
