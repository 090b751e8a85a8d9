// A lesson's own type that is called as the library's: its description is appended.
struct Character: LosslessStringConvertible {
  var name: String
  init?(_ description: String) { name = description }
  var description: String { "<" + name + ">" }
}
let hero = Character("Ada")!
var line = "is "
line += "the " + String(hero) + "!"
print(line)  // prints: is the <Ada>!
