// Integer arithmetic in a loop: the start below 100,000 with the longest way to 1.
func steps(from start: Int) -> Int {
  var n = start
  var count = 0
  while n != 1 {
    if n % 2 == 0 {
      n /= 2
    } else {
      n = 3 * n + 1
    }
    count += 1
  }
  return count
}

var best = 1
var longest = 0
for start in 1..<200_000 {
  let count = steps(from: start)
  if count > longest {
    best = start
    longest = count
  }
}
print(best, longest)
