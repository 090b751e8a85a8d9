// Counting, inverting, remembering, searching: what dictionaries are for.
let text = "the quick brown fox jumps over the lazy dog the fox"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
for (word, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(3) { print(word, count, terminator: "; ") }
print(counts.max { $0.value < $1.value }!.key)  // prints: the 3; fox 2; brown 1; the
let pairs = ["one": 1, "two": 2]
let inverse = Dictionary(uniqueKeysWithValues: pairs.map { ($1, $0) })
print(inverse[1]!, inverse[2]!, pairs.reduce(into: [:]) { $0[$1.value] = $1.key } == inverse)  // prints: one two true
var known: [Int: Int] = [:]
func fibonacci(_ n: Int) -> Int {
  if n < 2 { return n }
  if let value = known[n] { return value }
  let value = fibonacci(n - 1) + fibonacci(n - 2)
  known[n] = value
  return value
}
print(fibonacci(80), known.count)  // prints: 23416728348467685 79
let graph: [String: Set<String>] = ["a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []]
func reachable(from start: String) -> Set<String> {
  var seen: Set<String> = [], stack = [start]
  while let node = stack.last {
    stack.removeLast()
    guard seen.insert(node).inserted else { continue }
    for next in graph[node, default: []] { stack.append(next) }
  }
  return seen
}
print(reachable(from: "a").sorted(), reachable(from: "c").sorted())  // prints: ["a", "b", "c", "d"] ["c", "d"]
var totals: [String: (count: Int, names: [String])] = [:]
totals["x", default: (0, [])].count += 1
totals["x", default: (0, [])].names.append("first")
totals["x"]!.names[0] += "!"
print(totals["x"]!)  // prints: (count: 1, names: ["first!"])
