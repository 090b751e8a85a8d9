let rows = [([1.0, 2.0], [3.0]), ([0.5, 0.5], [1.0])]
let b = [1.0, 2.0]
func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { $0 * $1 }.reduce(0, +) }
let out = zip(rows, b).map { row, bias -> Double in
  let (wx, wh) = row
  return dot(wx, [1, 1]) + dot(wh, [2]) + bias
}
print(out)
let out2: [Double] = zip(rows, b).map { pair, bias in
  let (wx, wh) = pair
  return dot(wx, [1, 1]) + dot(wh, [2]) + bias
}
print(out2)
let s = zip(b, b).map(*).reduce(0, +)
print(s)
func apply(_ f: ([Double], [Double]) -> [Double]) -> [Double] { f([1], [2]) }
print(apply { x, y in
  let z = zip(x, y).map { $0 + $1 }
  return z
})
// prints: [10.0, 5.0]
// prints: [10.0, 5.0]
// prints: 5.0
// prints: [3.0]
