// Groups, merges and initialisers whose closures may throw.
struct Unknown: Error {}
let words = ["apple", "bob", "avocado", "cherry"]
let groups = Dictionary(grouping: words, by: { $0.first! })
print(groups["a"]!, groups["b"]!, groups["z"] ?? [])  // prints: ["apple", "avocado"] ["bob"] []
print(Dictionary(grouping: 1...6) { $0 % 2 == 0 }[true]!)  // prints: [2, 4, 6]
let lengths = Dictionary(grouping: words, by: \.count).mapValues { $0.count }
print(lengths[5]!, lengths.keys.sorted())  // prints: 1 [3, 5, 6, 7]
func strict(_ a: Int, _ b: Int) throws -> Int {
  if a == b { throw Unknown() }
  return a + b
}
print((try? Dictionary([("a", 1), ("a", 1)], uniquingKeysWith: strict)) == nil)  // prints: true
do {
  print(try Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: strict))  // prints: ["a": 3]
  var table = ["a": 1]
  try table.merge(["a": 2], uniquingKeysWith: strict)
  print(table["a"]!)  // prints: 3
  try table.merge(["a": 3], uniquingKeysWith: strict)
} catch {
  print("stopped:", error)  // prints: stopped: Unknown()
}
