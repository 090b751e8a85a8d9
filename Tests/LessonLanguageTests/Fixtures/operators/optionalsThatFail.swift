// native: alone
func ~= (p: String, v: Int) -> Bool { Int(p) == v }
switch 5 { case "5": print("matched text"); default: print("no") }
func f(p: String, v: Int) -> Bool { Int(p) == v }
func g(p: String, v: Int) -> Bool { return Int(p) == v }
print(f(p: "3", v: 3), g(p: "3", v: 4), Int("3") == 3)
let v = 3
print(Int("3") == v)
// prints: matched text
// prints: true false true
// prints: true
