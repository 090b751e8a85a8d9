// native: alone
import Foundation
// Strings, characters, unicode and formatting.
let s = "Hello, Wörld! 👋🏽 e\u{301}"
print(s.count, s.utf8.count, s.unicodeScalars.count, s.uppercased(), s.reversed().map(String.init).joined())
print(s.filter(\.isLetter), s.first!, s.last!, s.dropFirst(7).prefix(5), s.contains("Wö"), s.hasPrefix("Hell"), s.hasSuffix("x"))
var t = s; t.removeAll { $0 == "l" }; t.replace("o", with: "0"); print(t)
for (i, c) in "aB3 _".enumerated() { print(i, c, c.isLetter, c.isNumber, c.isWhitespace, c.isUppercase, c.asciiValue ?? 0, c.wholeNumberValue ?? -1, terminator: "|") }; print()
func rle(_ s: String) -> String { var out = "", run = 0; var prev: Character?; for c in s + "\0" { if c == prev { run += 1 } else { if let p = prev { out += run > 1 ? "\(run)\(p)" : "\(p)" }; (prev, run) = (c, 1) } }; return out }
print(rle("aaabccd"), #"raw \(no) "q""#, #"yes \#(1 + 1)"#, """
  multi \
  line
    "quoted" \t tab
  """)
print("a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false).count, "k=v=w".split(separator: "=", maxSplits: 1), "one two".split(separator: " ").map { $0.capitalized })
let words = "the cat the dog".split(separator: " "); print(Set(words).count, words.map(\.count), words.max { $0.count < $1.count }!, words.joined(separator: "_"))
print(String(repeating: "ab", count: 3), String("abc".sorted(by: >)), Array("hey").map { $0.uppercased() }, "z" > "a", "abc".compactMap { $0.hexDigitValue }, Character("a") < "b", "\u{1F600}".unicodeScalars.first!.value)
if let r = s.range(of: "Wörld") { print(s[r], s.distance(from: s.startIndex, to: r.lowerBound)) }
let idx = "banana".indices.filter { "banana"[$0] == "a" }.map { "banana".distance(from: "banana".startIndex, to: $0) }; print(idx)
print("3.14".isEmpty, Double("3.14")!, Int("12a") as Any, Int("-7")!, Bool("true")!, String(3.0), String(1e20), 1e-7, 100000000000000000.0, 0.1 + 0.2, Float(0.1), 5.0 / 3, Double.pi, -0.0, 1 / 0.0, Double.nan)
var u = "swift"; u.swapCase(); print(u); extension String { mutating func swapCase() { self = String(map { $0.isLowercase ? Character($0.uppercased()) : Character($0.lowercased()) }) }; subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }; subscript(r: Range<Int>) -> Substring { let a = index(startIndex, offsetBy: r.lowerBound); return self[a..<index(a, offsetBy: r.count)] } }
print("hello"[1], "hello"[1..<3], "abc".elementsEqual("abc"), "é" == "e\u{301}", "straße".uppercased(), "x".isEmpty, "a\u{0}b".count)
// prints: 17 27 19 HELLO, WÖRLD! 👋🏽 É é 👋🏽 !dlröW ,olleH
// prints: HelloWörldé H é Wörld true true false
// prints: He0, Wörd! 👋🏽 é
// prints: 0 a true false false false 97 -1|1 B true false false true 66 -1|2 3 false true false false 51 3|3   false false true false 32 -1|4 _ false false false false 95 -1|
// prints: 3ab2cd raw \(no) "q" yes 2 multi line
// prints:   "quoted" 	 tab
// prints: ["a", "b", "c"] 4 ["k", "v=w"] ["One", "Two"]
// prints: 3 [3, 3, 3, 3] the the_cat_the_dog
// prints: ababab cba ["H", "E", "Y"] true [10, 11, 12] true 128512
// prints: Wörld 7
// prints: [1, 3, 5]
// prints: false 3.14 nil -7 true 3.0 1e+20 1e-07 1e+17 0.30000000000000004 0.1 1.6666666666666667 3.141592653589793 -0.0 inf nan
// prints: SWIFT
// prints: e el true true STRASSE false 3
