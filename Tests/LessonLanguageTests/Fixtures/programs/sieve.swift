// Prime numbers.
func primes(upTo n: Int) -> [Int] {
  var isPrime = Array(repeating: true, count: n + 1)
  isPrime[0] = false
  isPrime[1] = false
  var i = 2
  while i * i <= n {
    if isPrime[i] { for k in stride(from: i * i, through: n, by: i) { isPrime[k] = false } }
    i += 1
  }
  return isPrime.indices.filter { isPrime[$0] }
}
print(primes(upTo: 50))  // prints: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
print(primes(upTo: 10_000).count)  // prints: 1229
func factors(_ n: Int) -> [(prime: Int, power: Int)] {
  var n = n, result: [(prime: Int, power: Int)] = []
  for p in primes(upTo: n) {
    var power = 0
    while n % p == 0 { n /= p; power += 1 }
    if power > 0 { result.append((p, power)) }
    if n == 1 { break }
  }
  return result
}
print(factors(360))  // prints: [(prime: 2, power: 3), (prime: 3, power: 2), (prime: 5, power: 1)]
print(factors(97).map { "\($0.prime)^\($0.power)" }.joined(separator: " * "))  // prints: 97^1
