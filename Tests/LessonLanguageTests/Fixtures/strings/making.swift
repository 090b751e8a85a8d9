print(String(42), String(-1.5), String(true), String("x" as Character), String("text".dropFirst()))
// prints: 42 -1.5 true x ext
print(String(repeating: "ab", count: 3), String(repeating: "z" as Character, count: 2)) // prints: ababab zz
print(String(["h", "i"]), String("hello".reversed()), String("hello".sorted())) // prints: hi olleh ehllo
print(String(255, radix: 16), String(255, radix: 16, uppercase: true), String(5, radix: 2), String(-8, radix: 8))
// prints: ff FF 101 -10
print(String(describing: [1, 2]), String(reflecting: "a\t\"b\""), String(describing: "plain"))
// prints: [1, 2] "a\t\"b\"" plain
print(String("42") == "42", String(), "".isEmpty) // prints: true  true
let letters: [Character] = ["a", "b"]
print(String(letters) + "c", Substring("sub"), "abc".filter { $0 != "b" }) // prints: abc sub ac
print((1...3).map { String($0) }.joined(), ["a", "b"].joined(separator: ", "), [Character]("xy"))
// prints: 123 a, b ["x", "y"]
