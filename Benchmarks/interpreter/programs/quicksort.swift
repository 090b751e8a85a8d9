// Sorting by hand: an array changed in place through `inout`, recursively.
func quicksort(_ values: inout [Int], _ low: Int, _ high: Int) {
  if low >= high { return }
  let pivot = values[(low + high) / 2]
  var i = low
  var j = high
  while i <= j {
    while values[i] < pivot { i += 1 }
    while values[j] > pivot { j -= 1 }
    if i <= j {
      values.swapAt(i, j)
      i += 1
      j -= 1
    }
  }
  quicksort(&values, low, j)
  quicksort(&values, i, high)
}

var state = 99
var values: [Int] = []
for _ in 0..<400_000 {
  state = (state * 16_807) % 2_147_483_647
  values.append(state % 1_000_000)
}
quicksort(&values, 0, values.count - 1)
var checksum = 0
for (index, value) in values.enumerated() {
  checksum = (checksum + index * value) % 1_000_003
}
print(values[0], values[values.count / 2], checksum)
