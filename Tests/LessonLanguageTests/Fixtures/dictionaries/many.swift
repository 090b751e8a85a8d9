// Tables grow, close their gaps and still find everything.
var squares: [Int: Int] = [:]
for i in 0..<5_000 { squares[i * 7919] = i * i }
for i in stride(from: 0, to: 5_000, by: 3) { squares[i * 7919] = nil }
print(squares.count, squares[7919] ?? -1, squares[3 * 7919] ?? -1)  // prints: 3333 1 -1
for i in 0..<5_000 { squares[-i, default: 0] += i }
var sum = 0
for (key, value) in squares where key < 0 { sum += value }
print(squares.count, sum)  // prints: 8333 12497500
var window: [Int: String] = [:]
for i in 0..<1_000 {
  window[i] = "n\(i)"
  window[i - 10] = nil
}
print(window.count, window[995]!, window[989] ?? "gone")  // prints: 10 n995 gone
var words: [String: Int] = [:]
for i in 0..<3_000 { words["w\(i % 100)", default: 0] += 1 }
print(words.count, words["w42"]!, words.values.reduce(0, +))  // prints: 100 30 3000
while let (_, _) = words.popFirst() {}
print(words.isEmpty)  // prints: true
