// Texts in which every character is a byte, and others: parts, prefixes and counts are the same.
let plain = "a,b,,c,", accented = "a,é,,c,", lines = "x\r\ny\r\n\nz"
print(plain.split(separator: ","), accented.split(separator: ","))  // prints: ["a", "b", "c"] ["a", "é", "c"]
print(plain.split(separator: ",", omittingEmptySubsequences: false))  // prints: ["a", "b", "", "c", ""]
print(plain.split(separator: ",", maxSplits: 1), plain.split(separator: ",", maxSplits: 0))  // prints: ["a", "b,,c,"] ["a,b,,c,"]
print(plain.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false))  // prints: ["a", "b", ",c,"]
print("".split(separator: ","), "".split(separator: ",", omittingEmptySubsequences: false), ",".split(separator: ","))  // prints: [] [""] []
print(lines.split(separator: "\n").count, lines.split(separator: "\r\n").count)  // prints: 2 3
let comma = ",", pair = ",,"
print(plain.split(separator: comma), plain.split(separator: pair))  // prints: ["a", "b", "c"] ["a,b", "c,"]
let part = plain.dropFirst(2)
print(part.split(separator: ","), part.count, part.hasPrefix("b,"), part.hasPrefix("a"), part.hasSuffix(","))  // prints: ["b", "c"] 5 true false true
print(part.startIndex == plain.split(separator: ",")[1].startIndex)  // prints: true
print("e\u{301}a".hasPrefix("e"), "ea".hasPrefix("e"), "a".hasPrefix("abc"), "a".hasPrefix(""), "".hasSuffix(""))
// prints: false true false true true
print("cafe\u{301}".hasSuffix("é"), "cafe".dropFirst().hasPrefix("af"), "abc".dropLast().hasSuffix("c"))  // prints: true true false
