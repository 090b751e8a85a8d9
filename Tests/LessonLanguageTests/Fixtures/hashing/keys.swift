// Keys of every kind: characters, doubles, arrays, optionals, sets, ranges, dictionaries.
var a: [Character: Int] = [:]
for letter in "hello, h\u{E9}llo he\u{301}llo" { a[letter, default: 0] += 1 }
print(a["l"]!, a["h"]!, a["\u{E9}"]!)  // prints: 6 3 2
var b: [[Int]: String] = [[1, 2]: "x", []: "empty"]
b[[1, 2]]! += "y"
print(b[[1, 2]]!, b[[]]!, b[[2, 1]] ?? "none")  // prints: xy empty none
let c: [Int?: String] = [nil: "nothing", 1: "one"]
print(c[nil]!, c[1]!, c[2] ?? "none")  // prints: nothing one none
let d: Set<Set<Int>> = [[1, 2], [2, 1], [3]]
print(d.count, d.contains([2, 1]))  // prints: 2 true
let e: [ClosedRange<Int>: Int] = [1...3: 1, 4...6: 2]
print(e[4...6]!, e[1...4] ?? 0)  // prints: 2 0
let f: [[String: Int]: Bool] = [["a": 1, "b": 2]: true]
print(f[["b": 2, "a": 1]]!)  // prints: true
var g: [Double: Int] = [0.1 + 0.2: 1]
g[-0.0] = 2
print(g[0.3] ?? 0, g[0.0]!, g[0.30000000000000004]!)  // prints: 0 2 1
let h = ["caf\u{E9}": 1]
print(h["cafe\u{301}"]!, h["CAF\u{C9}".lowercased()]!)  // prints: 1 1
let korean = ["\u{AC00}": 1, "\u{D55C}\u{AE00}": 2]
print(korean["\u{1100}\u{1161}"]!, korean["\u{D55C}\u{AE00}"]!)  // prints: 1 2
let empty = ["": 1]
print(empty[""]!, empty[" "] ?? 0)  // prints: 1 0
