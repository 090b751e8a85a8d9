// Hashers: equal values give equal hashes, in any of the ways to ask.
func hash<T: Hashable>(_ value: T) -> Int {
  var hasher = Hasher()
  hasher.combine(value)
  return hasher.finalize()
}
print(hash(1) == hash(1), hash(1) == hash(2), hash("a") == hash("a"), hash("a") == hash("b"))  // prints: true false true false
print(hash([1, 2]) == hash([1, 2]), hash([1, 2]) == hash([2, 1]), hash([[1], []]) == hash([[], [1]]))  // prints: true false false
print(hash(0.0) == hash(-0.0), hash(Optional(1)) == hash(Optional<Int>.none))  // prints: true false
print(hash([1: "a", 2: "b"]) == hash([2: "b", 1: "a"]), hash(Set([1, 2, 3])) == hash(Set([3, 2, 1])))  // prints: true true
print(hash("caf\u{E9}") == hash("cafe\u{301}"), "caf\u{E9}" == "cafe\u{301}", hash(Character("é")) == hash(Character("e\u{301}")))  // prints: true true true
print(hash(1...3) == hash(1...3), hash(true) == hash(false), "x".hashValue == "x".hashValue)  // prints: true false true
var first = Hasher(), second = Hasher()
first.combine(1)
first.combine("x")
second.combine("x")
second.combine(1)
print(first.finalize() == second.finalize())  // prints: false
var hasher = Hasher()
5.hash(into: &hasher)
print(hasher.finalize() == hash(5))  // prints: true
