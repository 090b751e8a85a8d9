// native: alone
let s = "cafe\u{301} 👨‍👩‍👧 🇰🇷 한글"
print(s.count, s.unicodeScalars.count, s.utf8.count, s.utf16.count, s == "café 👨‍👩‍👧 🇰🇷 한글", Array(s.prefix(5)), s.uppercased())
for c in "aé1 ₂" { print(c, c.isLetter, c.isNumber, c.isWhitespace, c.isLowercase, c.wholeNumberValue as Any) }
print("\u{1F1F0}\u{1F1F7}".count, "ß".uppercased(), "İ".lowercased().count, "z" < "é", ["é", "z", "a"].sorted(), "a\u{301}" == "á")
var t = "한글"; t.insert(contentsOf: "abc", at: t.index(t.startIndex, offsetBy: 1)); print(t, t.reversed().map { String($0) }, t.firstIndex(of: "c") == t.index(t.startIndex, offsetBy: 3))
print(String(s.reversed()).count, s.split(separator: " ").map(\.count), s.contains("👨‍👩‍👧"), s.hasPrefix("caf"), "abc".unicodeScalars.map { $0.value }.reduce(0, +))
print(String(UnicodeScalar(65)), Character(UnicodeScalar(0x1F600)!), UnicodeScalar("a").value, String(Character("x")), "x".first!.unicodeScalars.first!)
// prints: 11 17 41 22 true ["c", "a", "f", "é", " "] CAFÉ 👨‍👩‍👧 🇰🇷 한글
// prints: a true false false true nil
// prints: é true false false true nil
// prints: 1 false true false false Optional(1)
// prints:   false false true false nil
// prints: ₂ false true false false Optional(2)
// prints: 1 SS 1 true ["a", "z", "é"] true
// prints: 한abc글 ["글", "c", "b", "a", "한"] true
// prints: 11 [4, 1, 1, 2] true true 294
// prints: A 😀 97 x x
