// A dictionary with numbers as keys: ways to give change, each sum worked out once.
let coins = [1, 2, 5, 10, 20, 50, 100, 200]
var known: [Int: Int] = [:]

func ways(_ amount: Int, _ coin: Int) -> Int {
  if amount == 0 { return 1 }
  if amount < 0 || coin == coins.count { return 0 }
  let key = amount * 8 + coin
  if let ways = known[key] { return ways }
  let result = ways(amount - coins[coin], coin) + ways(amount, coin + 1)
  known[key] = result
  return result
}

var total = 0
for round in 0..<240 {
  known = [:]
  total += ways(1_000 + round, 0)
}
print(total, known.count)
