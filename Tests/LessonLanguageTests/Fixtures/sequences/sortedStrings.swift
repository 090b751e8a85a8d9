// The order of strings: by their first bytes where those differ, and by everything behind them.
print(["abcdefghi", "abcdefgh", "abcdefghh", "b", "", "abcdefgha"].sorted())
// prints: ["", "abcdefgh", "abcdefgha", "abcdefghh", "abcdefghi", "b"]
print(["a\0", "a", "a\0b", "B", "~", " "].sorted().map { Array($0.utf8) })
// prints: [[32], [66], [97], [97, 0], [97, 0, 98], [126]]
print(["é", "z", "e\u{301}a", "eb", "日", "한"].sorted())  // prints: ["eb", "z", "é", "éa", "日", "한"]
print([2.5, -0.0, 1, -.infinity].sorted(), [3, -1, Int.min].sorted())
// prints: [-inf, -0.0, 1.0, 2.5] [-9223372036854775808, -1, 3]
var many = (0..<300).map { "key\($0 * 7 % 100)" }
many.sort()
print(many[0], many[1], many[299], many == many.sorted { $0 < $1 })  // prints: key0 key0 key99 true
