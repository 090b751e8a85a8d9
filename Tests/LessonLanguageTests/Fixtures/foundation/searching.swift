// Texts of which every character is one byte are searched by bytes, the others as Foundation does.
let s = "one, two, three"
print(s.replacingOccurrences(of: ", ", with: ""), s.replacingOccurrences(of: "e", with: "→"), s.replacingOccurrences(of: "x", with: "y"))  // prints: onetwothree on→, two, thr→→ one, two, three
print("aaaa".replacingOccurrences(of: "aa", with: "b"), "aaaaa".components(separatedBy: "aa"), "".components(separatedBy: ","), ",".components(separatedBy: ","))  // prints: bb ["", "", "a"] [""] ["", ""]
print(s.contains("two"), s.contains("twp"), s.contains("threeX"), "ab".contains("abc"), s.contains("e" as Character), s.contains("é" as Character))  // prints: true false false false true false
print(s.dropFirst(5).contains("one"), s.dropFirst(5).replacingOccurrences(of: "t", with: "T"), s.dropLast(7).components(separatedBy: ", "))  // prints: false Two, Three ["one", "two"]
if let r = s.dropFirst(3).range(of: "two") { print(s[r], s.distance(from: s.startIndex, to: r.lowerBound)) }  // prints: two 5
print(s.dropFirst(4).firstIndex(of: "o").map { s.distance(from: s.startIndex, to: $0) } ?? -1, s.firstIndex(of: "z") == nil)  // prints: 7 true
print("naïve café".replacingOccurrences(of: "é", with: "e"), "a\r\nb".components(separatedBy: "\n"), "a\r\nb".contains("\n"))  // prints: naïve cafe ["a\r\nb"] true
print("abcabcabd".range(of: "abd") != nil, "aab".contains("ab"), "ababab".components(separatedBy: "ab"))  // prints: true true ["", "", "", ""]
