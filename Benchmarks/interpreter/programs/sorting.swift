// Sorting with the library: by a closure, and by the values' own order.
struct Entry {
  var name: String
  var score: Int
  var age: Int
}

var state = 5
func random(below bound: Int) -> Int {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 65_536 % bound
}

var entries: [Entry] = []
for number in 0..<200_000 {
  entries.append(Entry(name: "n\(number % 100)", score: random(below: 1_000), age: random(below: 90)))
}
let byScore = entries.sorted { $0.score > $1.score }
print(byScore[0].score, byScore[byScore.count - 1].score)
let byAge = entries.sorted { a, b in
  a.age != b.age ? a.age < b.age : a.score < b.score
}
print(byAge[0].age, byAge[0].score, byAge[100_000].age, byAge[100_000].score)
print(entries.map { $0.score }.sorted()[100_000])
print(entries.map { $0.name }.sorted()[100_000])
