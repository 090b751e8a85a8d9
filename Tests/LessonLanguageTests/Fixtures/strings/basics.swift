// Literals, escapes, interpolation, multi-line strings.
print("plain", "tab\tend", "quote \"", "back\\slash", "nul\u{41}", "\u{1F600}")  // prints: plain tab	end quote " back\slash nulA 😀
let name = "Ada", n = 3
print("\(name) has \(n) cats and \(n * 2 + 1) dogs, \("nested \(n)")")  // prints: Ada has 3 cats and 7 dogs, nested 3
print("\(1.0) \([1, 2]) \((1, "a")) \(true) \(Optional(3) as Int? ?? 0)")  // prints: 1.0 [1, 2] (1, "a") true 3
let long = """
  First line
    indented "quotes" \(n)
  joined \
  here
  """
print(long)
// prints: First line
// prints:   indented "quotes" 3
// prints: joined here
print(#"raw \(n) \n "q""#, #"raw \#(n)"#)  // prints: raw \(n) \n "q" raw 3
print("a" + "b", "a" + String(1) + "\(2)")  // prints: ab a12
var s = ""
s += "x"
s.append("y")
s.append(Character("z"))
print(s, s.count, s.isEmpty, "".isEmpty)  // prints: xyz 3 false true
print("abc" < "abd", "a" == "a", "Z" < "a", "é" == "e\u{301}")  // prints: true true true true
print("", "end")  // prints:  end
