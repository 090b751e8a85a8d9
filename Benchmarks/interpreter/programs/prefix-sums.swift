// Arrays that grow and are read in order: sums of all windows of many widths.
var state = 42
func random(below bound: Int) -> Int {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state / 65_536 % bound
}

var values: [Int] = []
for _ in 0..<40_000 {
  values.append(random(below: 1_000) - 500)
}

func prefixSums(of values: [Int]) -> [Int] {
  var sums = [0]
  for value in values {
    sums.append(sums[sums.count - 1] + value)
  }
  return sums
}

func largestWindow(_ sums: [Int], width: Int) -> Int {
  var best = sums[width]
  for end in width..<sums.count {
    best = max(best, sums[end] - sums[end - width])
  }
  return best
}

let sums = prefixSums(of: values)
for width in [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] {
  print(width, largestWindow(sums, width: width))
}
var best = 0
var current = 0
for _ in 0..<120 {
  for value in values {
    current = max(0, current + value)
    best = max(best, current)
  }
}
print(best)
