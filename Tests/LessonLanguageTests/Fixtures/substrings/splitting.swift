let table = "a,b,,c,"
print(table.split(separator: ",")) // prints: ["a", "b", "c"]
print(table.split(separator: ",", omittingEmptySubsequences: false)) // prints: ["a", "b", "", "c", ""]
print(table.split(separator: ",", maxSplits: 1)) // prints: ["a", "b,,c,"]
print(table.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)) // prints: ["a", "b", ",c,"]
print("one two\tthree\n".split(whereSeparator: { $0.isWhitespace })) // prints: ["one", "two", "three"]
print("one  two".split(omittingEmptySubsequences: false) { $0 == " " }) // prints: ["one", "", "two"]
print("1 + 2 + 3".split(separator: " + ").joined(separator: "&")) // prints: 1&2&3
print("".split(separator: ","), "".split(separator: ",", omittingEmptySubsequences: false)) // prints: [] [""]
let numbers = "3 1 2".split(separator: " ").map { Int($0)! }
print(numbers.sorted(), numbers.reduce(0, +)) // prints: [1, 2, 3] 6
