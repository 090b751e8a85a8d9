// Making sets, looking into them, changing them.
var primes: Set<Int> = [2, 3, 5, 7, 3]
print(primes.count, primes.contains(5), primes.contains(4), primes.isEmpty)  // prints: 4 true false false
primes.insert(11)
let (inserted, member) = primes.insert(11)
print(inserted, member, primes.insert(13).inserted)  // prints: false 11 true
print(primes.remove(2) ?? 0, primes.remove(100) ?? -1)  // prints: 2 -1
print(primes.sorted(), primes.sorted(by: >).first!)  // prints: [3, 5, 7, 11, 13] 13
var words = Set<String>()
for word in "the cat and the dog and the bird".split(separator: " ") { words.insert(String(word)) }
print(words.count, words.sorted().joined(separator: " "))  // prints: 5 and bird cat dog the
let letters = Set("mississippi")
print(letters.count, letters.sorted())  // prints: 4 ["i", "m", "p", "s"]
let inferred: Set = ["b", "a", "b"]
print(inferred.count, Set(1...5).count, Set([1.5, 1.5]).count, Set<Int>().isEmpty)  // prints: 2 5 1 true
var copy = primes
copy.removeAll()
print(copy.isEmpty, primes.count, copy.first == nil, copy.popFirst() == nil)  // prints: true 5 true true
print(Set([7]), Set<Int>(), [Set(["a"])], Optional(Set([true]))!)  // prints: [7] [] [Set(["a"])] [true]
let single: Set = [Set([1])]
print(single)  // prints: [Set([1])]
