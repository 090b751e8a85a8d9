print("apple" < "banana", "apple" < "Apple", "a" <= "a", "b" > "abc", "z" >= "zz") // prints: true false true true false
print("cafe\u{301}" == "café", "cafe\u{301}".count, "café".utf8.count == "cafe\u{301}".utf8.count)
// prints: true 4 false
let composed = "é", decomposed = "e\u{301}"
print(composed == decomposed, composed.first! == decomposed.first!, [composed] == [decomposed])
// prints: true true true
print(["b", "a", "C"].sorted(), ["bb", "a"].max()!, "banana".min()!) // prints: ["C", "a", "b"] bb a
print("straße".uppercased(), "ÀÉ".lowercased(), "abc" != "abd") // prints: STRASSE àé true
var seen: [String: Int] = [:]
for word in [composed, decomposed, "e"] { seen[word, default: 0] += 1 }
print(seen[composed]!, seen.count) // prints: 2 2
print(Set("hello").count, Set(["a", "b", "a"]).count) // prints: 4 2
