struct Counter {
  var count = 0
  mutating func bump(by step: Int) -> Int { count += step; return count }
  func plus(_ other: Int) -> Int { count + other }
  func twice() -> Int { count * 2 }
}
var counters = [Counter(), Counter(count: 3)]
print(counters[1].bump(by: 4), counters[1].plus(1), [1, 2].map(counters[1].plus))
print(Counter.plus(counters[1])(10), counters.map(Counter.twice).map { $0() })
func area(width: Int, height: Int) -> Int { width * height }
let function = area(width:height:)
print(function(3, 4))
func curried(_ a: Int) -> (Int) -> (Int) -> Int { { b in { c in a + b * c } } }
print(curried(1)(2)(3))
func alternating(_ n: Int) -> [Int] {
  var log: [Int] = []
  func even(_ k: Int) -> Bool { log.append(k); return k == 0 ? true : odd(k - 1) }
  func odd(_ k: Int) -> Bool { log.append(-k); return k == 0 ? false : even(k - 1) }
  _ = even(n)
  return log
}
print(alternating(3))
// prints: 7 8 [8, 9]
// prints: 17 [0, 14]
// prints: 12
// prints: 7
// prints: [3, -2, 1, 0]
