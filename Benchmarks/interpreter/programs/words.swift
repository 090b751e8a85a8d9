// A dictionary with strings as keys: which words are frequent, and what follows them.
let vocabulary = ["the", "cell", "state", "gate", "forgets", "and", "remembers", "what", "a", "network", "has", "seen"]
var state = 7
var words: [String] = []
for _ in 0..<1_000_000 {
  state = (state * 16_807) % 2_147_483_647
  words.append(vocabulary[state % 97 % vocabulary.count])
}

var counts: [String: Int] = [:]
for word in words {
  counts[word, default: 0] += 1
}
for word in counts.keys.sorted() {
  print(word, counts[word] ?? 0)
}

var pairs: [String: [String: Int]] = [:]
for index in 1..<words.count {
  pairs[words[index - 1], default: [:]][words[index], default: 0] += 1
}
let followers = pairs["gate"] ?? [:]
let ordered = followers.keys.sorted { (followers[$0] ?? 0, $0) > (followers[$1] ?? 0, $1) }
print(ordered.joined(separator: " "))
