let things: [Any] = [1, "two", 3.0, true, [4, 5], (6, "seven")]

for thing in things {
  if let number = thing as? Int {
    print("an integer", number + 1)
  } else if let text = thing as? String {
    print("a text", text.count)
  } else if thing is Double {
    print("a double")
  } else if let list = thing as? [Int] {
    print("a list", list.count)
  } else if let (number, text) = thing as? (Int, String) {
    print("a pair", number, text)
  } else {
    print("something else", thing)
  }
}
// prints: an integer 2
// prints: a text 3
// prints: a double
// prints: something else true
// prints: a list 2
// prints: a pair 6 seven

let value: Any = 41
print(value as! Int + 1) // prints: 42
print(value is Int, value is Double, value is Any) // prints: true false true
print((value as? Double) ?? -1) // prints: -1.0
