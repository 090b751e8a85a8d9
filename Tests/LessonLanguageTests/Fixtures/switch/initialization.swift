// Every case gives the constant its value, or leaves.
func describe(_ n: Int) -> String {
  let text: String
  switch n {
  case 0: text = "zero"
  case 1:
    if n > 0 { text = "one" } else { text = "never" }
  case 2: return "left"
  case 3: text = "three"; break
  default: text = "more"
  }
  return text
}
print([0, 1, 2, 3, 4].map(describe))
var total: Int
switch describe(0) { case "zero": total = 1; fallthrough; case "one": total = 2; default: total = 3 }
print(total)
// prints: ["zero", "one", "left", "three", "more"]
// prints: 2
