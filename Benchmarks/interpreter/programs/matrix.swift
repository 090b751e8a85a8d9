// Arrays of arrays: products of matrices.
func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  var result = Array(repeating: Array(repeating: 0.0, count: b[0].count), count: a.count)
  for i in 0..<a.count {
    for j in 0..<b[0].count {
      var sum = 0.0
      for k in 0..<b.count {
        sum += a[i][k] * b[k][j]
      }
      result[i][j] = sum
    }
  }
  return result
}

let n = 200
var a = Array(repeating: Array(repeating: 0.0, count: n), count: n)
for i in 0..<n {
  for j in 0..<n {
    a[i][j] = Double((i * 7 + j * 3) % 11) / 11
  }
}
let squared = product(a, a)
let cubed = product(squared, a)
var trace = 0.0
for i in 0..<n {
  trace += cubed[i][i]
}
print(trace)
