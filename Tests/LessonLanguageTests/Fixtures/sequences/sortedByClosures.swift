// Closures that sort: what they read of the elements, what they capture, and what they may do on the way.
struct Entry { var name: String, score: Int, tags: [String] = [] }
let entries = (0..<200).map { Entry(name: "n\($0 * 37 % 50)", score: $0 * 31 % 20, tags: ["t\($0)"]) }

// Only numbers are read: the other fields stay with their elements, and equal elements in their order.
let byScore = entries.sorted { $0.score > $1.score }
print(byScore.prefix(3).map { "\($0.name) \($0.score) \($0.tags[0])" })  // prints: ["n33 19 t9", "n23 19 t29", "n13 19 t49"]
print(entries[0].name, byScore.allSatisfy { $0.tags.count == 1 })  // prints: n0 true

// Strings, arrays and captured variables are read.
let byName = entries.sorted { $0.name == $1.name ? $0.tags[0] < $1.tags[0] : $0.name < $1.name }
print(byName.prefix(2).map(\.tags), byName[199].tags)  // prints: [["t0"], ["t100"]] ["t7"]
var asked = 0
let pivot = 10, word = "n7"
let near = entries.sorted {
  asked += 1
  return abs($0.score - pivot) < abs($1.score - pivot) || $0.name == word && $1.name != word && $0.score == $1.score
}
print(near[0].score, near[199].score, asked > 200)  // prints: 10 0 true

// A closure that sorts within.
var lists = [[3, 1, 2], [2, 2, 1], [9], [1, 5]]
lists.sort { a, b in a.sorted { $0 > $1 }[0] < b.sorted { $0 > $1 }[0] }
print(lists)  // prints: [[2, 2, 1], [3, 1, 2], [1, 5], [9]]

// Functions and operators.
var numbers = [3, 1, 2]
numbers.sort(by: >)
print(numbers)  // prints: [3, 2, 1]
func isShorter(_ a: String, _ b: String) -> Bool { a.count < b.count }
print(["ccc", "a", "bb"].sorted(by: isShorter))  // prints: ["a", "bb", "ccc"]

// An error leaves everything as it was, and the next call finds no trace of it.
enum Refusal: Error { case twelve }
func refusing(_ a: Int, _ b: Int) throws -> Bool {
  if a == 12 || b == 12 { throw Refusal.twelve }
  return a < b
}
var values = [5, 4, 12, 3]
do { values = try values.sorted(by: refusing) } catch { print("refused") }  // prints: refused
print(values)  // prints: [5, 4, 12, 3]
print((try? [5, 4, 3].sorted(by: refusing)) ?? [], [(2, "b"), (1, "a")].sorted { $0.0 < $1.0 })  // prints: [3, 4, 5] [(1, "a"), (2, "b")]
let optionals: [Int?] = [3, nil, 1]
print(optionals.sorted { ($0 ?? 9) < ($1 ?? 9) })  // prints: [Optional(1), Optional(3), nil]
