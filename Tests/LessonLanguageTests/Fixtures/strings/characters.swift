// Characters, counting, iterating, Unicode.
let text = "héllo 👨‍👩‍👧 🇰🇷 e\u{301}"
print(text.count)  // prints: 11
for c in "añ👍" { print(c, terminator: "|") }
print()  // prints: a|ñ|👍|
let c: Character = "x"
print(c, c == "x", c.isLetter, Character("7").isNumber, Character(" ").isWhitespace)  // prints: x true true true true
var counts = [Int](repeating: 0, count: 3)
for ch in "abcab" {
  if ch == "a" { counts[0] += 1 } else if ch == "b" { counts[1] += 1 } else { counts[2] += 1 }
}
print(counts)  // prints: [2, 2, 1]
print(Array("hey"), "hey".map { $0 }, String("hey".reversed()), String(["a", "b"] as [Character]))  // prints: ["h", "e", "y"] ["h", "e", "y"] yeh ab
print("hello".first ?? "?", "hello".last ?? "?", "hello".contains("e"))  // prints: h o true
print("abc".uppercased(), "ABC".lowercased(), "hello".hasPrefix("he"), "hello".hasSuffix("lo"))  // prints: ABC abc true true
print("a,b,,c".split(separator: ","), "one two".split(separator: " ").count)  // prints: ["a", "b", "c"] 2
print(["a", "b"].joined(), ["a", "b"].joined(separator: "-"))  // prints: ab a-b
print("hello".filter { $0 != "l" }, "abc".enumerated().map { "\($0)\($1)" })  // prints: heo ["0a", "1b", "2c"]
print(Character("a") < Character("b"), "hello".sorted(), "hello".max() ?? " ")  // prints: true ["e", "h", "l", "l", "o"] o
print("hello".prefix(2), "hello".suffix(2), "hello".dropFirst(), "hello".dropLast(3))  // prints: he lo ello he
print(String(repeating: "ab", count: 3), "x".isEmpty)  // prints: ababab false
