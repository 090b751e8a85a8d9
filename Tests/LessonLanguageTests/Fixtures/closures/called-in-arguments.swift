// native: alone
print({ (x: Int) -> Int in x + 1 }(2))
print({ () -> String in "a" }())
print({ 3 }())
print([1, 2].map({ (x: Int) -> Double in Double(x) / 2 }))
print({ (x: Int) -> Int in
  let y = x * 2
  return y + 1
}(2), { (x: Int) -> [Int] in [x, x] }(4))
let v = { (x: Int) -> Int in x }(7) + 1
print(v)
// prints: 3
// prints: a
// prints: 3
// prints: [0.5, 1.0]
// prints: 5 [4, 4]
// prints: 8
