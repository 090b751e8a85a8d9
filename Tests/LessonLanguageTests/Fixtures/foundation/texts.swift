// native: alone
import Foundation
var set = CharacterSet.letters.union(.decimalDigits)
set.insert(charactersIn: "_-"); set.remove(charactersIn: "xyz")
print("a1_-x!".unicodeScalars.map { set.contains($0) })
print("  --hello, world--\n".trimmingCharacters(in: CharacterSet.whitespacesAndNewlines.union(CharacterSet(charactersIn: "-"))))
print("a1b22c333".components(separatedBy: .decimalDigits), "a, b;c".components(separatedBy: CharacterSet(charactersIn: ",; ")).filter { !$0.isEmpty })
print("Hello World".components(separatedBy: CharacterSet.uppercaseLetters.inverted).joined())
print(CharacterSet(charactersIn: "a"..."f").contains("c"), CharacterSet.punctuationCharacters.contains("!"), CharacterSet.controlCharacters.contains("\n"), CharacterSet(charactersIn: "ab").isSuperset(of: CharacterSet(charactersIn: "a")))
print(CharacterSet.letters.intersection(.uppercaseLetters).contains("A"), CharacterSet.alphanumerics.subtracting(.letters).contains("A"))
print("Hello hello HELLO".replacingOccurrences(of: "hello", with: "bye", options: .caseInsensitive), "aXbXc".replacingOccurrences(of: "X", with: ""))
print("Hello hello".range(of: "HELLO", options: [.caseInsensitive, .backwards]) != nil, "abc".range(of: "z") == nil)
print("Über".compare("uber", options: [.caseInsensitive, .diacriticInsensitive]) == .orderedSame, "a".caseInsensitiveCompare("B") == .orderedAscending)
print("abc".contains("b"), "apple".hasPrefix("app"), "hello world".capitalized, "a-b".split(separator: "-"))
let s = "héllo wörld"; if let r = s.range(of: "wör") { print(s[r], s.distance(from: s.startIndex, to: r.lowerBound)); print(s.replacingCharacters(in: r, with: "W")) }
print("10".padding(toLength: 5, withPad: "*", startingAt: 0), "line1\nline2".components(separatedBy: .newlines), "  x ".trimmingCharacters(in: .whitespaces) + "|")
print("a,b".components(separatedBy: ","), "x".appending("y"), "ABC".lowercased(), String(repeating: "ab", count: 2))
print("a b c".replacingOccurrences(of: " ", with: "-", options: .literal), "foo.bar".lastIndex(of: ".") != nil)

print(String(format: "%05.2f|%-5d|%@|%x", 3.14159, 42, "s", 255))
// prints: [true, true, true, true, false, false]
// prints: hello, world
// prints: ["a", "b", "", "c", "", "", ""] ["a", "b", "c"]
// prints: HW
// prints: true true true true
// prints: true false
// prints: bye bye bye abc
// prints: true true
// prints: true true
// prints: true true Hello World ["a", "b"]
// prints: wör 6
// prints: héllo Wld
// prints: 10*** ["line1", "line2"] x|
// prints: ["a", "b"] xy abc abab
// prints: a-b-c true
// prints: 03.14|42   |s|ff
