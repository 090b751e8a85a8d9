// native: alone
import Foundation
let text = """
  The quick brown fox jumps over the lazy dog.
  The dog barks; the fox runs away!
  """
let words = text.lowercased().split { !$0.isLetter }.map(String.init)
let freq = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
for (w, c) in freq.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(4) { print(w.padding(toLength: 6, withPad: ".", startingAt: 0), c) }
let byLen = Dictionary(grouping: Set(words), by: \.count).mapValues { $0.sorted() }
for k in byLen.keys.sorted() { print(k, byLen[k]!) }
func caesar(_ s: String, _ n: Int) -> String {
  String(s.map { c in
    guard let a = c.asciiValue, c.isLetter else { return c }
    let base: UInt8 = c.isUppercase ? 65 : 97
    return Character(UnicodeScalar((a - base + UInt8((n % 26 + 26) % 26)) % 26 + base))
  })
}
let enc = caesar("Hello, World", 3); print(enc, caesar(enc, -3))
func isPalindrome(_ s: some StringProtocol) -> Bool { let c = s.lowercased().filter(\.isLetter); return c == String(c.reversed()) }
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("abc"[..<"abc".endIndex]))
let csv = "name,age\nAnn,30\nBob,x\n"
let rows = csv.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
print(rows.compactMap { r in Int(r[1]).map { (r[0], $0) } }, rows.map(\.[0]))
var s = "swift"; s.insert("!", at: s.endIndex); s.replaceSubrange(s.startIndex...s.startIndex, with: "S"); s.append(contentsOf: ["?", "!"]); print(s, s.count)
let i = s.index(s.startIndex, offsetBy: 2); print(s[i...], s[..<i], s[s.index(before: i)], s.prefix(while: { $0 != "f" }), s.suffix(2))
print("a-b_c d".split(whereSeparator: { "-_ ".contains($0) }), "x=1;y=2".components(separatedBy: ";"), "  trim ".trimmingCharacters(in: .whitespaces), "né".unicodeScalars.count, "né".utf8.count)
print(String(format: "%05.2f|%-5d|%x", 3.14159, 42, 255), String(255, radix: 2), Int("ff", radix: 16)!, "abc" < "abd")
// prints: the... 4
// prints: dog... 2
// prints: fox... 2
// prints: away.. 1
// prints: 3 ["dog", "fox", "the"]
// prints: 4 ["away", "lazy", "over", "runs"]
// prints: 5 ["barks", "brown", "jumps", "quick"]
// prints: Khoor, Zruog Hello, World
// prints: true false
// prints: [("Ann", 30)] ["Ann", "Bob"]
// prints: Swift!?! 8
// prints: ift!?! Sw w Swi ?!
// prints: ["a", "b", "c", "d"] ["x=1", "y=2"] trim 2 3
// prints: 03.14|42   |ff 11111111 255 true
