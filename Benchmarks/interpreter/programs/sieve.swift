// The primes below eight million, and how they are spread.
func primes(below limit: Int) -> [Int] {
  var isPrime = Array(repeating: true, count: limit)
  isPrime[0] = false
  isPrime[1] = false
  var found: [Int] = []
  for candidate in 2..<limit where isPrime[candidate] {
    found.append(candidate)
    var multiple = candidate * candidate
    while multiple < limit {
      isPrime[multiple] = false
      multiple += candidate
    }
  }
  return found
}

let found = primes(below: 8_000_000)
var twins = 0
for index in 1..<found.count where found[index] - found[index - 1] == 2 {
  twins += 1
}
print(found.count, found[found.count - 1], twins)
